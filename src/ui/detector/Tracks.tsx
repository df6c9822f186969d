import type { DecayTrack, TrackParticle } from '../../searches/decayTracks.ts';
import type { RichText } from '../../plot/scene.ts';
import { flownPart, frontM, placeAt } from './flight.ts';
import { arrowAtM, trackLabels } from './trackLabels.ts';
import { trackColours, trackLine } from './trackStyle.ts';
import { SvgText } from './SvgText.tsx';
import type { DetectorView } from './view.ts';

interface TracksProps {
  readonly tracks: readonly DecayTrack[];
  readonly view: DetectorView;
  /** 0 at the target, 1 when everything has flown. */
  readonly progress: number;
  readonly symbolSize: number;
  /** Symbol of X. */
  readonly particle: RichText;
}

/** An arrow's head on a track, pointing along it. */
function Arrow({ track, view }: { readonly track: DecayTrack; readonly view: DetectorView }) {
  const at = arrowAtM(track, view.fromM);
  const [[z, across], [before, acrossBefore]] = [placeAt(track, at), placeAt(track, at - 1)];
  const [x, y] = [view.x(z), view.y(across)];
  const angle = (Math.atan2(y - view.y(acrossBefore), x - view.x(before)) * 180) / Math.PI;
  return (
    <path
      d="M0 0L-9 -4L-7 0L-9 4Z"
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)})`}
      fill="var(--ink)"
    />
  );
}

const arrowed: readonly TrackParticle[] = ['kaon', 'pion'];

/** The tracks of a decay as far as they have flown, with the vertex, the decay of X and the symbols of the particles. */
export function Tracks({ tracks, view, progress, symbolSize, particle }: TracksProps) {
  const front = frontM(progress, view.fromM, view.toM);
  const { x, y } = view;
  const kaon = tracks.find((track) => track.particle === 'kaon');
  const vertex = kaon?.points.at(-1);
  const born = tracks.find(({ mode }) => mode !== null)?.points[0];
  const has = (zM: number) => zM <= front;
  return (
    <g className="tracks" fill="none" strokeLinecap="round" strokeLinejoin="round">
      {tracks.map((track, k) => {
        const part = flownPart(track, view.fromM, front).map(([z, across]) => [x(z), y(across)] as const);
        if (part.length === 0) return null;
        const end = part[part.length - 1];
        const isThere = has(track.points[track.points.length - 1][0]);
        return (
          <g key={`${track.particle}${String(k)}`} className={`track of-${track.particle}`}>
            <polyline
              points={part.map((point) => point.map((v) => v.toFixed(1)).join()).join(' ')}
              {...trackLine(track)}
            />
            {isThere && arrowed.includes(track.particle) && <Arrow track={track} view={view} />}
            {isThere && track.stopped && (
              <circle
                cx={end[0]}
                cy={end[1]}
                r={track.mode === null ? 4 : 3}
                fill={trackColours(track).edge}
              />
            )}
          </g>
        );
      })}
      {vertex !== undefined && has(vertex[0]) && (
        <circle
          className="vertex"
          cx={x(vertex[0])}
          cy={y(vertex[1])}
          r={4}
          fill="var(--background)"
          stroke="var(--ink)"
          strokeWidth={1.6}
        />
      )}
      {born !== undefined && has(born[0]) && (
        <path
          className="decay-of-x"
          d="M0 -6L6 0L0 6L-6 0Z"
          transform={`translate(${x(born[0]).toFixed(1)} ${y(born[1]).toFixed(1)})`}
          fill="var(--background)"
          stroke="var(--pinunu-edge)"
          strokeWidth={1.6}
        />
      )}
      {trackLabels(tracks, view, particle, symbolSize)
        .filter(({ zM }) => has(zM))
        .map(({ id, text, size, at, colour }) => (
          <SvgText
            key={id}
            text={text}
            size={size}
            serif
            x={at[0]}
            y={at[1]}
            textAnchor="middle"
            fill={colour}
            stroke="var(--panel)"
            strokeWidth={3}
            paintOrder="stroke"
          />
        ))}
    </g>
  );
}
