import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalLifetime } from '../../src/physics/totalLifetime.ts';

describe('the lifetime of an X that also decays invisibly', () => {
  it('follows from the sum of its widths', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (visibleWidth, invisibleWidth) => {
          const x = invisibleWidth / (visibleWidth + invisibleWidth);
          const ratio = totalLifetime(1 / visibleWidth, x) * (visibleWidth + invisibleWidth);
          // 1 − x loses digits for a share near 1: up to 1e6 times the rounding error of x.
          expect(ratio).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('stays that of a stable X, and is not known where nothing is visible', () => {
    expect(totalLifetime(Infinity, 0.3)).toBe(Infinity);
    expect(totalLifetime(1e-9, 0)).toBe(1e-9);
    expect(totalLifetime(1e-9, 1)).toBeNaN();
    expect(totalLifetime(Number.NaN, 0.5)).toBeNaN();
  });
});
