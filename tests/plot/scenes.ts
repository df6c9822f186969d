import type { PlaneScene } from '../../src/plot/scene.ts';

/** A small scene with a bit of everything; the numbers are invented and mean nothing. */
export function smallScene(): PlaneScene {
  return {
    id: 'small',
    title: 'A plane for tests',
    width: 600,
    height: 400,
    margin: { top: 30, right: 60, bottom: 50, left: 60 },
    x: { scale: 'linear', domain: [0, 300], label: [{ text: 'm', italic: true }], showTicks: true },
    y: { scale: 'log', domain: [1e-9, 1e-3], label: [{ text: 'g' }] },
    right: {
      label: [{ text: 'τ' }],
      ticks: [{ y: 1e-6, label: [{ text: '1 ns' }] }],
      chip: [{ text: '2 ns' }],
    },
    compact: false,
    regions: [
      {
        id: 'open',
        style: 'pimumu',
        rings: [
          Float64Array.of(50, 1e-7, 250, 1e-7, 250, Number.POSITIVE_INFINITY, 50, Number.POSITIVE_INFINITY),
        ],
        edges: [Float64Array.of(50, 1e-7, 250, 1e-7)],
        label: [[{ text: 'K' }, { text: '+', raise: 'sup' }, { text: ' → <π>' }], [{ text: 'made up' }]],
        projection: false,
        expectedOnly: false,
      },
    ],
    lines: [
      {
        id: 'bound',
        x: Float64Array.of(0, 100, 200, 300),
        y: Float64Array.of(1e-8, 2e-8, Number.NaN, 1e-8),
        style: 'grey1',
        label: [{ text: 'Bound' }],
        labelPlacement: 'along',
        experiment: 'collider',
        excludedSide: 'above',
      },
    ],
    bands: [
      {
        id: 'band',
        x: Float64Array.of(50, 250),
        lower: Float64Array.of(5e-8, 5e-8),
        upper: Float64Array.of(2e-7, 2e-7),
        sigma: 2,
      },
    ],
    guides: [{ x: 211, label: [{ text: '2m' }] }],
    coverage: [
      { id: 'cover', style: 'pimumu', name: 'made up', title: 'searched', row: 0, ranges: [[50, 250]] },
    ],
    silent: [{ range: [100, 180], label: [{ text: 'no limit' }] }],
    pins: [{ letter: 'A', x: 20, y: 1e-5 }],
    crosshair: {
      x: 150,
      y: 1e-6,
      xChip: [{ text: '150' }],
      yChip: [{ text: '1.0 × 10' }, { text: '−6', raise: 'sup' }],
      ring: 'pimumu',
      marks: [],
    },
    message: null,
  };
}
