import fc from 'fast-check';
import { expect } from 'vitest';
import type { ShapeData } from '../../../src/statistics/shape/shapeData.ts';
import { type ShapeConfig, type ShapeModel, shapeModel } from '../../../src/statistics/shape/shapeModel.ts';
import { referencePresent, referenceRows } from '../../reference.ts';

/** A region like the upper one of the 2017 search. */
export const upperRegion: ShapeConfig = {
  lo: 0.026,
  hi: 0.068,
  c1: -0.6,
  c2: 0.3,
  nB0: 2.6,
  sB: 0.41,
  events: [0.038416, 0.063504],
  mX: 0.2,
  sig0: 0.001,
  rmu: 0.005,
};

/** A peak at the edge of a region, much of it cut off. */
export const edgeRegion: ShapeConfig = {
  ...upperRegion,
  lo: 0,
  hi: 0.01,
  c1: 1,
  c2: 0,
  nB0: 1.02,
  sB: 0.24,
  events: [0.0094, 0.004],
  mX: 0.098,
  sig0: 0.0009,
};

/** Rows of the reference table of unbinned limits as configurations, each with its limit and error; none where it is absent. */
function referenceLimits(): readonly {
  readonly config: ShapeConfig;
  readonly signalLimit: number;
  readonly error: number;
}[] {
  if (!referencePresent) return [];
  return referenceRows('statistics/shape-cls.csv').map((row) => ({
    config: {
      lo: +row.lo,
      hi: +row.hi,
      c1: +row.c1,
      c2: +row.c2,
      nB0: +row.nB0,
      sB: +row.sB,
      mX: +row.mX,
      sig0: +row.sig0,
      rmu: +row.rmu,
      events: row.events === '-' ? [] : row.events.split(' ').map(Number),
    },
    signalLimit: +row.s_up,
    error: +row.err,
  }));
}

/** Fails where limits differ from those of the table by more than the combined Monte-Carlo errors allow. */
export function expectReferenceLimits(
  limitOf: (config: ShapeConfig, index: number) => { readonly signalLimit: number; readonly error: number },
): void {
  const rows = referenceLimits();
  expect(rows.length).toBeGreaterThan(10);
  let squares = 0;
  rows.forEach(({ config, signalLimit, error }, index) => {
    const found = limitOf(config, index);
    const pull = (found.signalLimit - signalLimit) / Math.hypot(found.error, error);
    expect(Math.abs(pull), JSON.stringify(config)).toBeLessThan(4);
    squares += pull * pull;
  });
  // χ² of as many rows: above this with a probability below 10⁻³.
  expect(squares).toBeLessThan(rows.length + 4.5 * Math.sqrt(2 * rows.length));
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Models with data of any kind: peaks inside and at edges, none to eight events, some of them in the peak. */
export const experiments: fc.Arbitrary<{ model: ShapeModel; data: ShapeData }> = fc
  .record({
    region: fc.constantFrom(upperRegion, edgeRegion),
    place: between(0.02, 1.02),
    resolution: between(0.02, 0.12),
    anywhere: fc.array(between(0, 1), { maxLength: 5 }),
    inPeak: fc.array(between(-2.5, 2.5), { maxLength: 3 }),
    auxiliary: fc.integer({ min: 5, max: 60 }),
    pulls: fc.tuple(between(-2, 2), between(-2, 2), between(-2, 2)),
  })
  .map(({ region, place, resolution, anywhere, inPeak, auxiliary, pulls }) => {
    const length = region.hi - region.lo;
    const position = region.lo + place * length;
    const sig0 = resolution * length;
    const x = [
      ...anywhere.map((t) => region.lo + t * length),
      ...inPeak.map((t) => Math.min(region.hi, Math.max(region.lo, position + t * sig0))),
    ];
    const model = shapeModel({ ...region, mX: Math.sqrt(position), sig0, events: x });
    const [sensitivity, peakPosition, width] = pulls;
    return {
      model,
      data: {
        count: x.length,
        x: Float64Array.from(x),
        background: Float64Array.from(x, model.backgroundDensity),
        auxiliary,
        sensitivity,
        position: peakPosition,
        width,
      },
    };
  });
