import { useMemo } from 'react';
import type { Detector } from '../../data/detectorSchema.ts';
import type { RichText } from '../../plot/scene.ts';
import type { DecayTrack } from '../../searches/decayTracks.ts';
import { BeamAxis } from './BeamAxis.tsx';
import { DetectorBody } from './DetectorBody.tsx';
import { DetectorNames } from './DetectorNames.tsx';
import type { DetectorNaming } from './names.ts';
import { Tracks } from './Tracks.tsx';
import { detectorView } from './view.ts';

export interface DetectorDrawingProps {
  readonly detector: Detector;
  /** Those that are drawn; none for the detector alone. */
  readonly tracks: readonly DecayTrack[];
  /** Symbol of X. */
  readonly particle: RichText;
  /** Of the drawing, px. */
  readonly width: number;
  readonly height: number;
  /** What stands beside the detectors; their names unless given. */
  readonly names?: DetectorNaming;
  /** Of names, px; symbols of particles are half as large again. */
  readonly fontSize?: number;
  /** How much larger things are drawn across the beam than along it; as the height allows unless given. */
  readonly stretch?: number;
  /** Where it begins, in metres from the target, with a mark of a break unless at the target. */
  readonly fromM?: number;
  /** Whether the axis of z lies under it. */
  readonly axis?: boolean;
  /** How far the flight has come, from 0 at its beginning to 1 when all tracks are there. */
  readonly progress?: number;
  /** What a screen reader says of it. */
  readonly description: string;
}

/** A detector and a decay in it, to scale along the beam and stretched across it. */
export function DetectorDrawing(props: DetectorDrawingProps) {
  const { detector, tracks, particle, width, height, names = 'detectors', fontSize = 13 } = props;
  const { stretch, fromM = 0, axis = true, progress = 1, description } = props;
  const view = useMemo(
    () =>
      detectorView(detector, {
        width,
        height,
        fontSize,
        fromM,
        stretch,
        hasNames: names !== 'none',
        hasAxis: axis,
      }),
    [detector, width, height, fontSize, fromM, stretch, names, axis],
  );
  return (
    <svg
      className="detector-drawing"
      role="img"
      aria-label={description}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
    >
      <DetectorBody detector={detector} view={view} />
      <line
        className="beam-line"
        x1={view.x(fromM)}
        x2={view.x(view.toM)}
        y1={view.beam}
        y2={view.beam}
        stroke="var(--ink-3)"
        strokeWidth={1}
        strokeDasharray="1 4"
      />
      <DetectorNames naming={names} detector={detector} view={view} fontSize={fontSize} />
      {axis && <BeamAxis view={view} fontSize={fontSize} />}
      <Tracks
        tracks={tracks}
        view={view}
        progress={progress}
        symbolSize={1.5 * fontSize}
        particle={particle}
      />
      {fromM > 0 && (
        <path
          className="break-mark"
          d="M0 -7L4 7M4 -7L8 7"
          transform={`translate(${String(view.x(fromM) + 2)} ${String(view.beam)})`}
          stroke="var(--ink)"
          strokeWidth={1.4}
        />
      )}
    </svg>
  );
}
