import type { BandScene, LineScene, PlaneScene, RegionScene } from '../../../src/plot/scene.ts';

/** Hypotheses per region. */
const points = 300;

const masses = (start: number, end: number) =>
  Float64Array.from({ length: points }, (_, i) => start + ((end - start) * i) / (points - 1));

/** A ragged number around 1, the same for the same arguments. */
const ragged = (i: number, shift: number) =>
  Math.exp(0.4 * Math.sin(12.9898 * i + 0.1 * shift) * Math.sin(1.7 * i));

function region(id: string, start: number, end: number, level: number, shift: number): RegionScene {
  const x = masses(start, end);
  const lower = x.map((_, i) => level * ragged(i, shift));
  const upper = x.map((mass) => (20 / mass) * (1 + 0.01 * shift));
  const interleaved = (y: Float64Array) =>
    Float64Array.from({ length: 2 * points }, (_, k) => (k % 2 ? y[k >> 1] : x[k >> 1]));
  const back = interleaved(upper);
  const ring = new Float64Array(4 * points);
  ring.set(interleaved(lower));
  for (let i = 0; i < points; i++) ring.set(back.subarray(2 * i, 2 * i + 2), 4 * points - 2 * i - 2);
  const style = level > 1e-7 ? 'pimumu' : 'pinunu';
  const label = [[{ text: `Region ${id}` }], [{ text: 'made up' }]];
  return {
    id,
    style,
    rings: [ring],
    edges: [interleaved(lower), back],
    label,
    projection: false,
    expectedOnly: false,
  };
}

function band(
  id: string,
  start: number,
  end: number,
  level: number,
  factor: number,
  sigma: 1 | 2,
): BandScene {
  const x = masses(start, end);
  return { id, x, lower: x.map(() => level / factor), upper: x.map(() => level * factor), sigma };
}

function contour(lifetime: number): LineScene {
  const x = masses(1, 340);
  const y = x.map((mass) => (mass < 211 ? 2 / mass : 2e-3 / (mass - 210)) / lifetime);
  const label = [{ text: `${lifetime} ns` }];
  return { id: `contour-${lifetime}`, x, y, style: 'contour', label, labelPlacement: 'along' };
}

const contours = [1, 10, 100].map(contour);

/**
 * A full plane as a slider changes it: three regions of 300 points, four bands, expected curves, contours. The numbers
 * are invented; `shift` stands for the slider.
 */
export function fullScene(shift: number): PlaneScene {
  const parts = [
    ['a', 2, 108, 2e-8],
    ['b', 156, 258, 1e-8],
    ['c', 216, 326, 3e-6],
  ] as const;
  const moved = 1 + 0.02 * shift;
  const expected = parts.slice(0, 2).map(([id, start, end, level]): LineScene => {
    const x = masses(start, end);
    return {
      id: `expected-${id}`,
      x,
      y: x.map(() => level * moved),
      style: 'expected',
      label: null,
      labelPlacement: 'leader',
    };
  });
  return {
    id: 'bench',
    title: 'A plane for measuring',
    width: 996,
    height: 522,
    margin: { top: 28, right: 68, bottom: 48, left: 68 },
    x: { scale: 'linear', domain: [0, 340], label: [{ text: 'm', italic: true }], showTicks: true },
    y: { scale: 'log', domain: [1e-10, 1], label: [{ text: 'g', italic: true }] },
    right: {
      label: [{ text: 'τ' }],
      ticks: [{ y: 1e-4, label: [{ text: '1 ns' }] }],
      chip: [{ text: '2 ns' }],
    },
    compact: false,
    regions: parts.map(([id, start, end, level]) => region(id, start, end, level * moved, shift)),
    lines: [...contours, ...expected],
    bands: parts
      .slice(0, 2)
      .flatMap(([id, start, end, level]) => [
        band(`${id}-2`, start, end, level * moved, 2, 2),
        band(`${id}-1`, start, end, level * moved, 1.4, 1),
      ]),
    guides: [{ x: 211.3, label: [{ text: '2m' }] }],
    coverage: parts.map(([id, start, end], row) => ({
      id,
      style: 'pinunu',
      name: id,
      title: 'searched',
      ranges: [[start, end]],
      row,
    })),
    silent: [],
    pins: [],
    crosshair: {
      x: 180,
      y: 2e-8 * moved,
      xChip: [{ text: '180' }],
      yChip: [{ text: '2.0 × 10' }, { text: '−8', raise: 'sup' }],
      ring: 'pinunu',
      marks: [],
    },
    message: null,
  };
}
