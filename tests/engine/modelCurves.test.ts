import { describe, expect, it } from 'vitest';
import { modelCurves, modelTable } from '../../src/engine/modelCurves.ts';
import { drawnTolerancePx } from '../../src/exclusion/curveSampling.ts';
import { NEUTRAL_PION_MASS } from '../../src/physics/constants.ts';
import { END_POINT_MASS } from '../../src/physics/kinematics.ts';
import { modelById, models } from '../../src/physics/models/index.ts';
import { theoryFamilies } from '../../src/physics/models/theory.ts';
import { spreadMembers } from '../../src/physics/models/theoryFamily.ts';
import { spanned, worstPixels } from '../exclusion/straightness.ts';

/** All models, and all members at the ends of the inputs of theory. */
const all = [...models, ...theoryFamilies.flatMap((family) => spreadMembers(family)).map(modelById)].filter(
  (model) => model !== undefined,
);

describe('curves of a model over mass', () => {
  it.each([...new Map(all.map((model) => [model.id, model]))])(
    '%s: are what the model says mass by mass, wherever a mass stands in the list',
    (_, model) => {
      const curves = modelCurves(model);
      const table = modelTable(model, Float64Array.from(curves.massMeV).reverse());
      for (const { massMeV, productionPerCoupling2, lifetimeTimesCoupling2S } of [curves, table])
        for (const [k, mass] of massMeV.entries()) {
          expect(productionPerCoupling2[k]).toBe(model.productionPerCoupling2(mass));
          expect(lifetimeTimesCoupling2S[k]).toBe(model.lifetimeTimesCoupling2S(mass));
        }
      expect(curves.productionPerCoupling2.every((value) => value >= 0)).toBe(true);
    },
  );

  it('gives a model masses and nothing else', () => {
    const [bc4] = models.filter(({ id }) => id === 'bc4');
    const withOptional = (massMeV: number, factor = 1) => factor * bc4.productionPerCoupling2(massMeV);
    const masses = Float64Array.of(10, 20, 30);
    const { productionPerCoupling2 } = modelTable({ ...bc4, productionPerCoupling2: withOptional }, masses);
    expect(productionPerCoupling2).toEqual(masses.map((mass) => bc4.productionPerCoupling2(mass)));
  });

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
