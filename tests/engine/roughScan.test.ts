import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everySecond, filledScan } from '../../src/engine/roughScan.ts';
import type { ExclusionAnswer, LimitsAnswer } from '../../src/engine/answer.ts';
import { type CurveName, curveNames, type LimitsRequest } from '../../src/engine/request.ts';
import { toySearch } from '../toy.ts';
import { engineOfRealSearches } from './realSearches.ts';

const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 3 } as const;
const searches = ['na62-pinunu-2016-2022', 'na62-pimumu-2017-2018'];
const limits: LimitsRequest = {
  task: 'limits',
  searches,
  lifetime: { kind: 'fixed', lifetimeS: 1e-9 },
  ...assumptions,
};
const exclusion = {
  task: 'exclusion',
  model: 'bc4',
  searches,
  invisibleFraction: 0,
  curves: curveNames,
  ...assumptions,
} as const;

function limitsOf(engine: ReturnType<typeof engineOfRealSearches>, request: LimitsRequest): LimitsAnswer {
  const result = engine.run(request);
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

const isRough = (answer: ExclusionAnswer | LimitsAnswer) =>
  answer.searches.map(({ rough }) => rough === true);

describe('every second window', () => {
  it('keeps the ends of every stretch of mass, and no two further apart than two', () => {
    const stretches = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(stretches, (places) => {
        const hypothesesMeV = Float64Array.from(
          places.sort((a, b) => a - b),
          (place) => 100 + place,
        );
        const ends = Array.from(hypothesesMeV).filter((mass) => !hypothesesMeV.includes(mass - 1));
        const massRangesMeV = ends.map((from): [number, number] => {
          let to = from;
          while (hypothesesMeV.includes(to + 1)) to += 1;
          return [from, to];
        });
        const found = everySecond(toySearch({ hypothesesMeV, massRangesMeV })).map((k) => hypothesesMeV[k]);
        for (const [from, to] of massRangesMeV) {
          const inside = found.filter((mass) => mass >= from && mass <= to);
          expect(inside[0]).toBe(from);
          expect(inside.at(-1)).toBe(to);
          inside.slice(1).forEach((mass, i) => expect(mass - inside[i]).toBeLessThanOrEqual(2));
        }
      }),
    );
  });

  it('gives the limits of a whole scan where it looks, and means of both neighbours between', () => {
    const engine = engineOfRealSearches();
    const rough = limitsOf(engine, { ...limits, rough: true });
    const whole = limitsOf(engineOfRealSearches(), limits);
    expect(isRough(rough)).toEqual([true, true]);
    rough.searches.forEach((search, i) => {
      const looked = new Set(everySecond(engine.searches[i === 0 ? 0 : 2]));
      for (const curve of curveNames) {
        const exact = whole.searches[i].signalLimit[curve];
        search.signalLimit[curve].forEach((limit, k) => {
          if (looked.has(k)) expect(limit).toBe(exact[k]);
          else if (curve !== 'observed') {
            const [before, after] = [exact[k - 1], exact[k + 1]];
            // The product and the root are rounded once each.
            expect(Math.abs(limit / Math.sqrt(before * after) - 1)).toBeLessThan(1e-15);
          }
        });
      }
    });
  });

  it('is not looked at alone where the whole scan is there, where events are supposed, or where nobody asks for it', () => {
    const engine = engineOfRealSearches();
    const run = (request: Parameters<typeof engine.run>[0]) => {
      const result = engine.run(request);
      if (!result.ok) throw new Error(result.reason.code);
      return isRough(result.answer as ExclusionAnswer);
    };
    expect(run({ ...exclusion, rough: true })).toEqual([true, true]);
    expect(run(exclusion)).toEqual([false, false]);
    expect(run({ ...exclusion, rough: true })).toEqual([false, false]);
    const whatIf = { search: searches[0], massMeV: 200, count: 7 };
    expect(run({ ...exclusion, exposure: 2, whatIf, rough: true })).toEqual([false, true]);
  });

  it('leaves what it does not know unknown', () => {
    const search = toySearch();
    const scan = search.scan({ ...assumptions, exposure: 1 });
    const only = everySecond(search);
    const signalLimitObserved = scan.signalLimitObserved.map((limit, k) => (k === 2 ? Number.NaN : limit));
    const { signalLimitObserved: filled } = filledScan({ ...scan, signalLimitObserved }, only);
    const unknown: number[] = [];
    filled.forEach((limit, k) => Number.isNaN(limit) && unknown.push(k));
    expect(unknown).toEqual([1, 2, 3]);
  });

  it('puts edges where the whole scan has them at the masses that it looks at', () => {
    const { hypothesesMeV } = engineOfRealSearches().searches[0];
    const rough = engineOfRealSearches().run({ ...exclusion, rough: true });
    const whole = engineOfRealSearches().run({ ...exclusion, massesMeV: 'hypotheses' });
    if (!rough.ok || !whole.ok) throw new Error('no answer');
    const lowest = (answer: ExclusionAnswer, curve: CurveName, mass: number) => {
      const { columns } = answer.searches[0].curves.find((each) => each.curve === curve) ?? {};
      const i = columns?.massMeV.indexOf(mass) ?? -1;
      return columns === undefined || i < 0 ? null : columns.logLower[columns.offset[i]];
    };
    const masses = everySecond(engineOfRealSearches().searches[0]).map((k) => hypothesesMeV[k]);
    for (const mass of masses.slice(0, 40))
      expect(lowest(rough.answer, 'median', mass)).toBe(lowest(whole.answer, 'median', mass));
  });
});
