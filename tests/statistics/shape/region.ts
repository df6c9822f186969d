import fc from 'fast-check';
import type { ShapeData } from '../../../src/statistics/shape/shapeData.ts';
import { type ShapeConfig, type ShapeModel, shapeModel } from '../../../src/statistics/shape/shapeModel.ts';

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
