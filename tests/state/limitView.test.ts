import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultChoices } from '../../src/state/defaults.ts';
import { setLimitView } from '../../src/state/limitView.ts';
import { branchingRatioRange } from '../../src/state/ranges.ts';
import { resetView } from '../../src/state/viewChanges.ts';
import { mainFrame } from '../../src/ui/explore/scenes/frames.ts';
import { planeDrawer } from '../ui/planes.ts';

const fixed = { ...defaultChoices(), lifetime: 1e-9 };

describe('the limits on B in view', () => {
  it('are those that were asked for, in any order, as far as the axis reaches', () => {
    expect(setLimitView([1e-8, 1e-12])(fixed).limitView).toEqual([1e-12, 1e-8]);
    expect(setLimitView([1e-30, 1e10])(fixed).limitView).toEqual([...branchingRatioRange]);
    expect(setLimitView([0, 1e-8])(fixed)).toBe(fixed);
    expect(setLimitView([Number.NaN, 1e-8])(fixed)).toBe(fixed);
    const anyLimit = fc.double({ min: 1e-30, max: 1e10, noNaN: true });
    fc.assert(
      fc.property(anyLimit, anyLimit, (one, other) => {
        const [lower, upper] = setLimitView([one, other])(fixed).limitView ?? [0, 0];
        const [lowest, highest] = branchingRatioRange;
        expect(lower).toBeGreaterThanOrEqual(lowest);
        expect(upper).toBeLessThanOrEqual(highest);
        expect(upper / lower).toBeGreaterThan(1.12);
      }),
    );
  });

  it('are drawn where limits are the figure, and go with the rest of the view', () => {
    const chosen = setLimitView([1e-11, 1e-9])(fixed);
    const draw = planeDrawer();
    const frame = mainFrame('wide', 996, 480);
    const input = {
      limits: { task: 'limits', searches: [] },
      point: null,
      frame,
      highlighted: null,
    } as const;
    expect(draw('limit', { ...input, choices: chosen }).y.domain).toEqual([1e-11, 1e-9]);
    expect(draw('limit', { ...input, choices: chosen, main: false }).y.domain).toEqual([1e-12, 1e-8]);
    expect(draw('limit', { ...input, choices: resetView(chosen) }).y.domain).toEqual([1e-12, 1e-6]);
  });
});
