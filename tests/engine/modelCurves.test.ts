import { describe, expect, it } from 'vitest';
import { modelCurves } from '../../src/engine/modelCurves.ts';
import { drawnTolerancePx } from '../../src/exclusion/curveSampling.ts';
import { NEUTRAL_PION_MASS } from '../../src/physics/constants.ts';
import { END_POINT_MASS } from '../../src/physics/kinematics.ts';
import { models } from '../../src/physics/models/index.ts';
import { spanned, worstPixels } from '../exclusion/straightness.ts';

describe('curves of a model over mass', () => {
  it.each(models.map((model) => [model.id, model] as const))(
    '%s: follow production and lifetime to a tenth of a pixel of 10 MeV, without a line across a kink',
    (_, model) => {
      const { massMeV } = modelCurves(model);
      const roots = (mass: number) =>
        [model.productionPerCoupling2(mass), model.lifetimeTimesCoupling2S(mass)].map((value) =>
          Number.isNaN(value) ? Infinity : Math.log(value) / 2,
        );
      const inside = model.thresholdsMeV.filter((mass) => mass < END_POINT_MASS);
      expect(spanned(massMeV, inside)).toEqual([]);
      expect(worstPixels(massMeV, roots)).toBeLessThan(drawnTolerancePx);
      // The file of the page would grow with them.
      expect(massMeV.length).toBeLessThan(700);
    },
  );

  it('BC11: the lifetime vanishes at the pole of mixing with π⁰, and grows without end where the photons decouple', () => {
    const bc11 = models.find(({ id }) => id === 'bc11');
    if (bc11 === undefined) throw new Error('bc11 is missing');
    const [pole, zero] = bc11.thresholdsMeV;
    expect(pole).toBe(NEUTRAL_PION_MASS);
    // 150.95 MeV: where −1.92 and the mixing with π⁰, η and η′ cancel.
    expect(zero).toBeCloseTo(150.95, 2);
    const lifetime = bc11.lifetimeTimesCoupling2S;
    expect(lifetime(pole)).toBe(0);
    for (const side of [-1, 1]) {
      // Both go with the square of the distance.
      expect(lifetime(pole + side * 0.02) / lifetime(pole + side * 0.01)).toBeCloseTo(4, 1);
      expect(lifetime(zero + side * 0.01) / lifetime(zero + side * 0.02)).toBeCloseTo(4, 1);
    }
  });
});
