import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/plot/format.ts';
import { axisScale, axisTicks, beyondFrame, decadeStep, frameOf, linearStep } from '../../src/plot/scales.ts';

const labels = (ticks: ReturnType<typeof axisTicks>) =>
  ticks.flatMap((tick) => (tick.label ? [plainText(tick.label)] : []));
const log = (start: number, end: number, length: number) =>
  axisScale({ scale: 'log', domain: [start, end] }, length, 0);
const linear = (start: number, end: number, length: number) =>
  axisScale({ scale: 'linear', domain: [start, end] }, 0, length);

describe('a scale', () => {
  it('is inverted by toValue', () => {
    const ends = fc.tuple(
      fc.double({ min: -12, max: 3, noNaN: true }),
      fc.double({ min: 0.1, max: 12, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, fc.double({ min: 0, max: 1, noNaN: true }), ([start, decades], share) => {
        const scale = log(10 ** start, 10 ** (start + decades), 446);
        const value = 10 ** (start + share * decades);
        expect(scale.toPixel(value)).toBeCloseTo(446 * (1 - share), 6);
        expect(scale.toValue(scale.toPixel(value)) / value).toBeCloseTo(1, 9);
      }),
    );
  });

  it('sends what has no place on it outside, on its side', () => {
    const scale = log(1e-10, 1, 446);
    expect(scale.toPixel(Number.POSITIVE_INFINITY)).toBe(-beyondFrame);
    expect(scale.toPixel(0)).toBe(446 + beyondFrame);
    expect(scale.toPixel(-1)).toBe(446 + beyondFrame);
    const mass = axisScale({ scale: 'log', domain: [1, 100] }, 0, 500);
    expect(mass.toPixel(0)).toBe(-beyondFrame);
    expect(scale.toPixel(Number.NaN)).toBeNaN();
  });

  it('shares the frame of equal scenes', () => {
    const scene = {
      width: 996,
      height: 522,
      margin: { top: 28, right: 68, bottom: 48, left: 68 },
      x: { scale: 'linear', domain: [0, 340], label: [], showTicks: true },
      y: { scale: 'log', domain: [1e-10, 1], label: [] },
    } as const;
    const frame = frameOf(scene);
    expect(frameOf({ ...scene, x: { ...scene.x } }, frame)).toBe(frame);
    expect(frameOf({ ...scene, x: { ...scene.x, domain: [0, 341] } }, frame)).not.toBe(frame);
    expect(frame.x.toPixel(340)).toBe(996 - 68);
    expect(frame.y.toPixel(1e-10)).toBeCloseTo(522 - 48, 9);
  });
});

describe('ticks of a logarithmic axis', () => {
  it('label every decade from 28 px per decade, else every 2nd, 3rd, 5th', () => {
    expect([40, 28, 27, 14, 13, 9.4, 9.3, 5.6].map((pixels) => decadeStep(pixels, 28))).toEqual([
      1, 1, 2, 2, 3, 3, 5, 5,
    ]);
    expect(labels(axisTicks(log(1e-10, 1, 446), 28))).toEqual([
      '10^-10',
      '10^-9',
      '10^-8',
      '10^-7',
      '10^-6',
      '10^-5',
      '10^-4',
      '10^-3',
      '10^-2',
      '10^-1',
      '1',
    ]);
    expect(labels(axisTicks(log(1e-10, 1, 200), 28))).toEqual([
      '10^-10',
      '10^-8',
      '10^-6',
      '10^-4',
      '10^-2',
      '1',
    ]);
  });

  it('have minor ticks 2–9 from 30 px per decade, 2 and 5 from 16, none below', () => {
    const minors = (pixelsPerDecade: number) =>
      axisTicks(log(1e-4, 1, 4 * pixelsPerDecade), 28).filter((tick) => !tick.major).length / 4;
    expect([30, 29, 16, 15].map(minors)).toEqual([8, 2, 2, 0]);
  });

  it('name 2 and 5 below two decades, and every 1–2–5 step below one', () => {
    expect(labels(axisTicks(log(1e-8, 1e-7, 400), 28))).toEqual(['10^-8', '2×10^-8', '5×10^-8', '10^-7']);
    expect(labels(axisTicks(log(1e-9, 2e-9, 280), 28))).toEqual([
      '1.0×10^-9',
      '1.2×10^-9',
      '1.4×10^-9',
      '1.6×10^-9',
      '1.8×10^-9',
      '2.0×10^-9',
    ]);
  });

  it('stay inside the domain, in order, with no two labels closer than asked', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -14, max: 4, noNaN: true }),
        fc.double({ min: 0.1, max: 16, noNaN: true }),
        fc.integer({ min: 120, max: 900 }),
        (start, decades, length) => {
          const scale = log(10 ** start, 10 ** (start + decades), length);
          const ticks = axisTicks(scale, 28);
          const named = ticks.filter((tick) => tick.label !== null);
          const pixels = named.map((tick) => scale.toPixel(tick.value)).sort((a, b) => a - b);
          for (const tick of ticks) expect(scale.toPixel(tick.value)).toBeGreaterThan(-0.01);
          for (const tick of ticks) expect(scale.toPixel(tick.value)).toBeLessThan(length + 0.01);
          const gaps = pixels.slice(1).map((pixel, k) => pixel - pixels[k]);
          for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(27.99);
        },
      ),
    );
  });
});

describe('ticks of a linear axis', () => {
  it('go 50/10, 20/5, 10/2, 5/1, 1/0.2 as one zooms in', () => {
    const steps = [340, 170, 100, 60, 10].map((range) => linearStep(860 / range, 64));
    expect(steps).toEqual([
      [50, 10],
      [20, 5],
      [10, 2],
      [5, 1],
      [1, 0.2],
    ]);
    expect(linearStep(336 / 340, 64)[0]).toBe(100);
  });

  it('are labelled with as many decimals as the step needs', () => {
    expect(labels(axisTicks(linear(0, 340, 860), 64))).toEqual([
      '0',
      '50',
      '100',
      '150',
      '200',
      '250',
      '300',
    ]);
    expect(labels(axisTicks(linear(150, 151, 860), 64)).slice(0, 3)).toEqual(['150.0', '150.1', '150.2']);
    expect(labels(axisTicks(linear(-60, 60, 400), 64))).toContain('\u221220');
  });
});
