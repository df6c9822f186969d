import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerBySearch, RequestBySearch } from '../../src/engine/joinedSearches.ts';
import { joinedSearches } from '../../src/engine/joinedSearches.ts';
import { curveNames } from '../../src/engine/request.ts';
import { engineOfRealSearches } from './realSearches.ts';

const engine = engineOfRealSearches();
const searches = engine.searches.map(({ id }) => id);
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const shared = { searches, invisibleFraction: 0.2, ...assumptions };
// In the second one a search has an excess that was put in by hand.
const masses = [60, 220.7, 230, 254.6];

const requests: readonly RequestBySearch[] = [
  { task: 'exclusion', model: 'bc4', ...shared, curves: ['observed', 'median'], massesMeV: masses },
  { task: 'exclusion', model: 'bc10', ...shared, exposure: 3, curves: curveNames, massesMeV: masses },
  {
    task: 'limits',
    searches,
    ...assumptions,
    lifetime: { kind: 'fixed', lifetimeS: 1e-9 },
    massesMeV: masses,
  },
  ...masses.flatMap((massMeV): RequestBySearch[] => [
    { task: 'point', model: 'bc4', ...shared, massMeV, coupling: 2e-8 },
    { task: 'point', model: 'bc10', ...shared, massMeV, coupling: 0.01, exposure: 3 },
  ]),
];

function answered(request: RequestBySearch): AnswerBySearch {
  const result = engine.run(request);
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

/** Every number with all its digits, what is no number by its name, in the order of the fields. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => {
    if (ArrayBuffer.isView(each)) return Array.from(each as Float64Array, String);
    return typeof each === 'number' ? (Object.is(each, -0) ? '-0' : String(each)) : each;
  });

describe('answers to parts of a request', () => {
  it('are, joined in any order, the answer to the whole, to the last digit', () => {
    const property = fc.property(
      fc.constantFrom(...requests),
      fc.array(fc.nat(2), { minLength: searches.length, maxLength: searches.length }),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      (request, places, order) => {
        const parts = order
          .map((part) => searches.filter((_, k) => places[k] === part))
          .filter((part) => part.length > 0)
          .map((part) => answered({ ...request, searches: part }));
        const joined = parts.reduce<AnswerBySearch | null>(
          (before, part) => joinedSearches(before, part, searches),
          null,
        );
        expect(written(joined)).toBe(written(answered(request)));
      },
    );
    fc.assert(property, { numRuns: 60 });
  });

  it('join to those of fewer searches where fewer are wanted', () => {
    for (const request of requests) {
      const whole = answered(request);
      const wanted = searches.slice(1, 3);
      const joined = joinedSearches<AnswerBySearch>(whole, { ...whole, searches: [] }, wanted);
      expect(written(joined)).toBe(written(answered({ ...request, searches: wanted })));
    }
  });

  it('replace what was known of the same searches', () => {
    const [request] = requests;
    const old = answered({ ...request, confidenceLevel: 0.95 });
    expect(written(joinedSearches(old, answered(request), searches))).toBe(written(answered(request)));
  });
});
