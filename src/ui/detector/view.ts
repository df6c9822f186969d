import type { Detector } from '../../data/detectorSchema.ts';
import { halfHeightM } from './shapes.ts';

/** What a drawing of the detector may be given. */
export interface DetectorFrame {
  /** Of the whole drawing, px. */
  readonly width: number;
  readonly height: number;
  /** Of names, px; other letters follow it. */
  readonly fontSize: number;
  /** Where it begins, in metres from the target; 0 unless given. */
  readonly fromM?: number;
  /** How much larger things are drawn across the beam than along it; as the height allows unless given. */
  readonly stretch?: number | undefined;
  /** Whether names stand above and below, and the axis of z. */
  readonly hasNames: boolean;
  readonly hasAxis: boolean;
}

/** From metres to px. */
export interface DetectorView {
  readonly width: number;
  readonly height: number;
  readonly fromM: number;
  readonly toM: number;
  readonly pxPerM: number;
  readonly stretch: number;
  /** Half of the height of the detector, px. */
  readonly halfPx: number;
  /** Where the beam is, px. */
  readonly beam: number;
  /** Where names lie, and where their leaders have reached their places, px. */
  readonly namesY: number;
  readonly fanY: number;
  /** Where names below lie, and the axis, px. */
  readonly lowerNamesY: number;
  readonly axisY: number;
  readonly x: (zM: number) => number;
  readonly y: (acrossM: number) => number;
}

/** Room left of the target and right of the end for half a label, in sizes of the names. */
const sideRoom = 1.25;

/** Lays a drawing out: names with their leaders, the detector about the beam, names below it, the axis. */
export function detectorView(detector: Detector, frame: DetectorFrame): DetectorView {
  const { width, height, fontSize, fromM = 0, hasNames, hasAxis } = frame;
  const left = fromM === 0 ? sideRoom * fontSize : 0;
  const toM = detector.lengthM;
  const pxPerM = (width - left) / (toM - fromM);
  const namesY = fontSize;
  const fanY = hasNames ? 3 * fontSize : 0;
  const under = (hasNames ? 1.6 : 0) * fontSize + (hasAxis ? 2.9 * fontSize : 0);
  const most = halfHeightM(detector);
  const room = Math.max(1, height - fanY - under - 2);
  const stretch = frame.stretch ?? room / (2 * most * pxPerM);
  const halfPx = most * stretch * pxPerM;
  const beam = fanY + 1 + room / 2;
  const axisY = height - 1.75 * fontSize;
  return {
    width,
    height,
    fromM,
    toM,
    pxPerM,
    stretch,
    halfPx,
    beam,
    namesY,
    fanY,
    lowerNamesY: beam + halfPx + 0.6 * fontSize,
    axisY,
    x: (zM) => left + (zM - fromM) * pxPerM,
    y: (acrossM) => beam - acrossM * stretch * pxPerM,
  };
}
