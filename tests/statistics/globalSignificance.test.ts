import { faultOf } from '../reasons.ts';
import { describe, expect, it } from 'vitest';
import { discoverySignificance } from '../../src/statistics/discovery.ts';
import { type BinnedScan, globalSignificance } from '../../src/statistics/globalSignificance.ts';

/** Windows of `width` bins at every bin, with one of them holding an excess. */
function slidingScan(bins: number, width: number, perBin: number, excess: number): BinnedScan {
  const windows = bins - width + 1;
  const firstBin = Uint32Array.from({ length: windows }, (_, i) => i);
  const observed = Math.round(perBin * width);
  return {
    binBackground: new Float64Array(bins).fill(perBin),
    firstBin,
    endBin: firstBin.map((bin) => bin + width),
    backgroundUncertainty: new Float64Array(windows),
    observedCount: Float64Array.from(firstBin, (_, i) => (i === windows >> 1 ? excess : observed)),
  };
}

const toys = { seed: 11, toys: 20_000 };
const localP = (observedCount: number, background: number) =>
  discoverySignificance({ observedCount, background, backgroundUncertainty: 0 }, 'exact').discoveryPValue;

describe('the trials-corrected significance', () => {
  it('is the local one for a single window', () => {
    const result = globalSignificance(slidingScan(3, 3, 1, 6), 'exact', toys);
    const p = localP(6, 3);
    expect(Math.abs(result.pValue - p)).toBeLessThan(4.5 * result.error);
    expect(result.window).toBe(0);
  });

  it('follows the number of independent windows', () => {
    const result = globalSignificance(slidingScan(40, 1, 2, 7), 'exact', toys);
    const p = 1 - (1 - localP(7, 2)) ** 40;
    expect(Math.abs(result.pValue - p)).toBeLessThan(4.5 * result.error);
    expect(result.significance).toBeLessThan(result.localSignificance);
    expect(result.window).toBe(20);
  });

  it('corrects less where windows overlap, and not at all where they are the same', () => {
    const independent = globalSignificance(slidingScan(40, 1, 2, 7), 'exact', toys).pValue;
    const overlapping = globalSignificance(slidingScan(43, 4, 0.5, 7), 'exact', toys).pValue;
    expect(overlapping).toBeLessThan(0.8 * independent);
    const same: BinnedScan = {
      binBackground: Float64Array.of(2),
      firstBin: new Uint32Array(40),
      endBin: new Uint32Array(40).fill(1),
      backgroundUncertainty: new Float64Array(40),
      observedCount: new Float64Array(40).fill(7),
    };
    const { pValue, error } = globalSignificance(same, 'exact', toys);
    expect(Math.abs(pValue - localP(7, 2))).toBeLessThan(4.5 * error);
  });

  it('repeats with its seed, and refuses scans that make no sense', () => {
    const scan = slidingScan(20, 2, 1, 7);
    const method = 'hybrid-lognormal-kappa' as const;
    expect(globalSignificance(scan, method, toys)).toEqual(globalSignificance(scan, method, toys));
    const fault = (change: Partial<typeof scan>) =>
      faultOf(() => globalSignificance({ ...scan, ...change }, method, toys));
    expect(fault({ firstBin: new Uint32Array(2) })).toMatchObject({ code: 'scan-lengths' });
    expect(fault({ endBin: scan.firstBin })).toMatchObject({
      code: 'window-bins',
      window: 0,
      first: 0,
      end: 0,
    });
    expect(fault({ observedCount: scan.observedCount.map(() => -1) })).toMatchObject({
      code: 'in-window',
      window: 0,
      fault: { code: 'observed-count', observedCount: -1 },
    });
  });
});
