import { describe, expect, it } from 'vitest';
import type { SearchLimits } from '../../src/engine/answer.ts';
import type { LimitsRequest } from '../../src/engine/request.ts';
import { drawnTolerancePx } from '../../src/exclusion/curveSampling.ts';
import { modelById } from '../../src/physics/models/index.ts';
import type { ModelId } from '../../src/physics/models/model.ts';
import { spanned, worstPixels } from '../exclusion/straightness.ts';
import { engineOfRealSearches } from './realSearches.ts';

const engine = engineOfRealSearches();

function limitsOf(search: string, model: ModelId, amplitudeCoupling: number, more: Partial<LimitsRequest>) {
  const result = engine.run({
    task: 'limits',
    searches: [search],
    lifetime: { kind: 'implied', model, amplitudeCoupling, invisibleFraction: 0 },
    confidenceLevel: 0.9,
    method: 'hybrid-lognormal-kappa',
    exposure: 1,
    ...more,
  });
  if (!result.ok || result.answer.task !== 'limits') throw new Error('no limits');
  return result.answer.searches[0];
}

const nearPion = 'na62-pi0-invisible';
const cases = [
  [nearPion, 'bc11', 5e-5],
  [nearPion, 'bc11', 5e-4],
  [nearPion, 'bc11', 2e-3],
  ['na62-pinunu-2016-2022', 'bc4', 1e-2],
  ['na62-pimumu-2017-2018', 'bc4', 1e-3],
] as const;

describe('limits at the lifetime that a coupling implies, drawn', () => {
  it.each(cases)('%s in %s at %s follow the limits at any mass to a tenth of a pixel', (search, model, g) => {
    const { drawn, massMeV, massRangesMeV } = limitsOf(search, model, g, { drawn: true });
    if (drawn === undefined) throw new Error('nothing is drawn between the hypotheses');
    for (const mass of massMeV) expect(drawn.massMeV).toContain(mass);
    const dense = Array.from(drawn.massMeV).flatMap((mass, i, all) =>
      i === 0
        ? [mass]
        : [
            ...Array.from({ length: 20 }, (_, k) => all[i - 1] + ((k + 0.5) / 20) * (mass - all[i - 1])),
            mass,
          ],
    );
    const there = limitsOf(search, model, g, { massesMeV: dense });
    const known = new Map(
      Array.from(there.massMeV, (mass, i) => [mass, Math.log(there.branchingRatioLimit.observed[i])]),
    );
    // No branching ratio is larger than 1.
    const at = (mass: number) => {
      const limit = known.get(mass);
      return limit !== undefined && limit < Infinity ? [Math.min(0, limit)] : null;
    };
    const isJoined = (a: number, b: number) => massRangesMeV.some(([from, to]) => a >= from && b <= to);
    expect(worstPixels(drawn.massMeV, at, isJoined)).toBeLessThan(drawnTolerancePx);
    const i = Math.floor(drawn.massMeV.length / 2);
    expect(Math.log(drawn.branchingRatioLimit.observed[i])).toBeCloseTo(known.get(drawn.massMeV[i]) ?? 0, 9);
  });

  it('rise towards the π⁰ from both sides and nowhere jump, in BC11', () => {
    const { drawn } = limitsOf(nearPion, 'bc11', 5e-4, { drawn: true });
    const pion = modelById('bc11')?.thresholdsMeV[0] ?? 0;
    const { massMeV, branchingRatioLimit }: Pick<SearchLimits, 'massMeV' | 'branchingRatioLimit'> = drawn ?? {
      massMeV: new Float64Array(0),
      branchingRatioLimit: limitsOf(nearPion, 'bc11', 5e-4, {}).branchingRatioLimit,
    };
    expect(spanned(massMeV, [pion])).toEqual([]);
    const finite = Array.from(massMeV, (mass, i) => [mass, branchingRatioLimit.observed[i]] as const).filter(
      ([, limit]) => limit < 1,
    );
    for (const [isSide, outwards] of [
      [(mass: number) => mass > 134 && mass < pion, -1],
      [(mass: number) => mass > pion && mass < 136.5, 1],
    ] as const) {
      const side = finite.filter(([mass]) => isSide(mass)).map(([, limit]) => limit);
      const ordered = [...side].sort((a, b) => (a - b) * -outwards);
      expect(side).toEqual(ordered);
      expect(Math.max(...side)).toBeGreaterThan(1e-2);
    }
    // Steeper than a decade in 50 keV it is nowhere between 136 and 138 MeV, where a line once led to the next hypothesis.
    const right = finite.filter(([mass]) => mass > 136 && mass < 138);
    for (let i = 1; i < right.length; i += 1) expect(right[i - 1][1] / right[i][1]).toBeLessThan(1.3);
    expect(right.length).toBeGreaterThan(10);
  });

  it('are left out where the hypotheses are enough, and where masses are asked for', () => {
    expect(limitsOf('na62-pinunu-2016-2022', 'bc4', 1e-4, { drawn: true }).drawn).toBeUndefined();
    expect(limitsOf(nearPion, 'bc11', 5e-4, {}).drawn).toBeUndefined();
    expect(limitsOf(nearPion, 'bc11', 5e-4, { drawn: true, massesMeV: [120, 130] }).drawn).toBeUndefined();
  });
});
