import type { Detector, DetectorName, DetectorPiece } from '../../data/detectorSchema.ts';

/** How a shape is drawn: a filled outline, a plane that particles cross, a ring of counters, or a block that stops them. */
export type ShapeLook = 'volume' | 'vessel' | 'box' | 'plane' | 'ring' | 'block';

/** A box in metres, on one side of the beam or across it. */
export interface DetectorShape {
  readonly part: DetectorName | 'vessel' | 'volume';
  readonly look: ShapeLook;
  readonly zM: readonly [number, number];
  readonly acrossM: readonly [number, number];
}

const looks: Readonly<Record<DetectorName, ShapeLook>> = {
  target: 'plane',
  ktag: 'box',
  gtk: 'plane',
  lav: 'ring',
  strawUpstream: 'plane',
  magnet: 'ring',
  strawDownstream: 'plane',
  rich: 'box',
  chod: 'plane',
  lkr: 'block',
  muv12: 'ring',
  muv3: 'plane',
  sac: 'ring',
};

/** A piece as boxes: one across the beam, or one on each side. */
function boxes({ zM, acrossM: [inner, outer] }: DetectorPiece, part: DetectorShape['part'], look: ShapeLook) {
  const sides: readonly (readonly [number, number])[] =
    inner === 0
      ? [[-outer, outer]]
      : [
          [inner, outer],
          [-outer, -inner],
        ];
  return sides.map((acrossM): DetectorShape => ({ part, look, zM, acrossM }));
}

/** The detector in boxes, back to front. Lengths in metres. */
export function detectorShapes({ vessel, decays, detectors }: Detector): readonly DetectorShape[] {
  const [from, to] = decays.vertexRangeM;
  const counted = vessel.flatMap(({ zM, acrossM }) => {
    const part = [Math.max(zM[0], from), Math.min(zM[1], to)] as const;
    const piece = { zM: [...part] as [number, number], acrossM };
    return part[0] < part[1] ? boxes(piece, 'volume', 'volume') : [];
  });
  const named = Object.entries(detectors) as [DetectorName, DetectorPiece[]][];
  return [
    ...vessel.flatMap((piece) => boxes(piece, 'vessel', 'vessel')),
    ...counted,
    ...named.flatMap(([name, pieces]) => pieces.flatMap((piece) => boxes(piece, name, looks[name]))),
  ];
}

/** Distance from the beam of the outermost shape, in metres. */
export function halfHeightM(detector: Detector): number {
  return detectorShapes(detector).reduce((most, { acrossM: [, outer] }) => Math.max(most, outer), 0);
}
