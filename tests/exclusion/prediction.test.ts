import { describe, expect, it } from 'vitest';
import { limitedFraction, predictedOf } from '../../src/exclusion/prediction.ts';
import { bc1 } from '../../src/physics/models/bc1.ts';
import { bc4 } from '../../src/physics/models/bc4.ts';

describe('what a model predicts of the quantity that a search limits', () => {
  it('is B where X must escape, whatever the invisible fraction', () => {
    for (const x of [0, 0.3, 1]) expect(limitedFraction(bc4, 'invisible', x, 180)).toBe(1);
    expect(predictedOf(bc4, 'invisible', 0.3, 180, 1e-4)).toBe(bc4.productionPerCoupling2(180) * 1e-8);
  });

  it('is B times the decay fraction where decays are seen, of those that are visible at all', () => {
    const { mumu } = bc1.decayFractions(250);
    // Lepton universality: the muons lack phase space alone, so that electrons have the larger half.
    expect(mumu).toBeGreaterThan(0.3);
    expect(mumu).toBeLessThan(0.5);
    expect(limitedFraction(bc1, 'mumu', 0, 250)).toBe(mumu);
    expect(limitedFraction(bc4, 'mumu', 0.25, 250)).toBeCloseTo(0.75 * bc4.decayFractions(250).mumu, 15);
    expect(limitedFraction(bc4, 'mumu', 1, 250)).toBe(0);
    expect(limitedFraction(bc4, 'mumu', 0, 150)).toBe(0);
    expect(predictedOf(bc1, 'mumu', 0, 250, 1e-3) / predictedOf(bc1, 'invisible', 0, 250, 1e-3)).toBeCloseTo(
      mumu,
      12,
    );
  });

  it('is not known where the decays are not, and zero where every X is invisible', () => {
    expect(limitedFraction(bc4, 'mumu', 0, 300)).toBeNaN();
    expect(limitedFraction(bc4, 'mumu', 1, 300)).toBe(0);
  });
});
