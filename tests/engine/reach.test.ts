import { describe, expect, it } from 'vitest';
import type { EngineResult } from '../../src/engine/taskTypes.ts';
import type { ReachRequest } from '../../src/engine/request.ts';
import { modelById } from '../../src/physics/models/index.ts';
import { discoveryReach } from '../../src/statistics/discoveryReach.ts';
import { engineOfRealSearches } from './realSearches.ts';

const engine = engineOfRealSearches();
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const pinunu = 'na62-pinunu-2016-2022';
const searches = [pinunu, 'na62-pi0-invisible'];
const stable = { kind: 'fixed', lifetimeS: Number.POSITIVE_INFINITY } as const;

function answered<A>(result: EngineResult<A>): A {
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

const limitsAt = (significance: number, exposure = 1) =>
  answered(
    engine.run({
      task: 'reach-limits',
      significance,
      searches,
      lifetime: stable,
      ...assumptions,
      exposure,
    }),
  ).searches;

describe('the reach of a discovery in B', () => {
  it('is that of the counts of each window times the sensitivity to one event', () => {
    for (const significance of [3, 5]) {
      const [found] = limitsAt(significance);
      expect(found.search).toBe(pinunu);
      found.massMeV.forEach((_, k) => {
        const background = found.background[k];
        const backgroundUncertainty = found.backgroundUncertainty[k];
        const events = discoveryReach(
          { background, backgroundUncertainty },
          assumptions.method,
          significance,
        );
        const expected = events * found.singleEventSensitivity[k];
        expect(found.branchingRatioLimit.median[k] / expected).toBeCloseTo(1, 9);
        expect(found.branchingRatioLimit.observed[k]).toBeNaN();
      });
    }
  });

  it('needs more signal than a limit excludes, more at 5σ than at 3σ, and less with more kaons', () => {
    const [[three], [five], [more]] = [limitsAt(3), limitsAt(5), limitsAt(5, 10)];
    const [limits] = answered(
      engine.run({ task: 'limits', searches: [pinunu], lifetime: stable, ...assumptions }),
    ).searches;
    three.branchingRatioLimit.median.forEach((reach, k) => {
      // Where less is expected two events, or one, are 3σ or 5σ, and half of all experiments see as many with less signal.
      if (three.background[k] > 0.1) {
        expect(reach).toBeGreaterThan(limits.branchingRatioLimit.median[k]);
        expect(five.branchingRatioLimit.median[k]).toBeGreaterThan(reach);
      } else expect(five.branchingRatioLimit.median[k]).toBeGreaterThanOrEqual(reach);
      expect(more.branchingRatioLimit.median[k]).toBeLessThan(five.branchingRatioLimit.median[k]);
    });
  });

  it('leaves out searches of which only limits are known', () => {
    expect(limitsAt(5).map(({ search }) => search)).not.toContain('na62-pi0-invisible');
  });
});

describe('the reach of a discovery in a coupling', () => {
  const request: ReachRequest = {
    task: 'reach',
    significance: 5,
    model: 'bc4',
    searches,
    invisibleFraction: 1,
    massesMeV: [50, 182, 224],
    ...assumptions,
  };

  it('begins where the model predicts the branching ratio that it needs', () => {
    const found = answered(engine.run(request));
    expect(found.significance).toBe(5);
    const [{ search, curves }] = found.searches;
    expect([search, curves.map(({ curve }) => curve)]).toEqual([pinunu, ['median']]);
    const [{ columns }] = curves;
    const limits = answered(
      engine.run({
        task: 'reach-limits',
        significance: 5,
        searches: [pinunu],
        lifetime: stable,
        massesMeV: [50, 182, 224],
        ...assumptions,
      }),
    ).searches[0];
    const model = modelById('bc4');
    limits.massMeV.forEach((mass, k) => {
      const g = Math.exp(columns.logLower[columns.offset[k]]);
      const predicted = (model?.productionPerCoupling2(mass) ?? Number.NaN) * g ** 2;
      expect(predicted / limits.branchingRatioLimit.median[k]).toBeCloseTo(1, 6);
    });
  });

  it('refuses what it cannot answer', () => {
    const refused = (change: Partial<ReachRequest>) => {
      const result = engine.run({ ...request, ...change });
      return result.ok ? null : result.reason.code;
    };
    expect(refused({ significance: 0 })).toBe('out-of-range');
    expect(refused({ significance: Number.NaN })).toBe('out-of-range');
    expect(refused({ method: 'toys' })).toBe('slow-reach');
  });
});
