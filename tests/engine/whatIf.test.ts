import { refused } from '../reasons.ts';
import { describe, expect, it } from 'vitest';
import { loadCountingAnalysis } from '../../src/data/loadAnalysis.ts';
import type { EngineResult } from '../../src/engine/taskTypes.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { WhatIf } from '../../src/engine/request.ts';
import { createCountingSearch } from '../../src/searches/countingSearch.ts';
import { storedText } from '../searches/analysis.ts';
import { toySearch } from '../toy.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';

const loaded = loadCountingAnalysis(storedText, 'na62-pinunu-2016-2022.json');
if (!loaded.ok) throw new Error(dataFiles.reason(loaded.reason));
const id = 'na62-pinunu-2016-2022';
const engine = createEngine([createCountingSearch(loaded.analysis), toySearch()]);
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const whatIf: WhatIf = { search: id, massMeV: 195.6, count: 4 };
const limits = {
  task: 'limits',
  searches: [id],
  lifetime: { kind: 'fixed', lifetimeS: Infinity },
  ...assumptions,
} as const;
const point = {
  task: 'point',
  model: 'bc4',
  searches: [id],
  massMeV: 196,
  coupling: 2e-8,
  invisibleFraction: 0,
  ...assumptions,
} as const;

function answered<A>(result: EngineResult<A>): A {
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}
describe('a request that supposes events', () => {
  it('says in which window, gives its limits as observed, and leaves other requests alone', () => {
    const before = answered(engine.run(limits)).searches[0];
    const [supposed] = answered(engine.run({ ...limits, whatIf })).searches;
    expect(supposed.supposed).toEqual({ hypothesisMeV: 196, count: 4 });
    expect(supposed.observedCount[supposed.massMeV.indexOf(196)]).toBe(4);
    const after = answered(engine.run(limits)).searches[0];
    expect(after).toEqual(before);
    expect(after.supposed).toBeUndefined();
  });

  it('is decided by what would be observed, in a projection too', () => {
    for (const exposure of [1, 10]) {
      const [search] = answered(engine.run({ ...point, exposure, whatIf })).searches;
      expect(search.observedCount).toBe(4);
      expect(search.signalStrength.observed).toBeGreaterThan(0);
      const few = answered(engine.run({ ...point, exposure, whatIf: { ...whatIf, count: 0 } }));
      expect(few.searches[0].signalStrength.observed).toBeGreaterThan(search.signalStrength.observed);
      expect(few.verdict).toBe(few.searches[0].verdict);
      const exclusion = answered(
        engine.run({
          task: 'exclusion',
          model: 'bc4',
          searches: [id],
          invisibleFraction: 0,
          curves: ['observed', 'median'],
          ...assumptions,
          exposure,
          whatIf,
        }),
      );
      expect(exclusion.searches[0].curves.map(({ curve }) => curve)).toEqual(['observed', 'median']);
      const [lower] = search.excludedCouplings[0];
      expect(lower).toBeGreaterThan(few.searches[0].excludedCouplings[0][0]);
    }
  });

  it('has its window, its significance and no combination in a projection', () => {
    const window = answered(engine.run({ task: 'window', search: id, massMeV: 196, ...assumptions, whatIf }));
    expect(window).toMatchObject({ observedCount: 4, count: 4, supposed: { count: 4 } });
    expect(refused(engine.run({ ...point, task: 'combination', exposure: 10, whatIf }))).toEqual({
      code: 'combined-what-if',
      exposure: 10,
    });
  });

  it.each<[Partial<WhatIf>, object]>([
    [{ count: -1 }, { code: 'out-of-range', quantity: 'supposed-events', value: -1, allowed: [0, 100_000] }],
    [{ count: 2.5 }, { code: 'supposed-fraction', count: 2.5 }],
    [{ count: Number.NaN }, { code: 'supposed-fraction', count: Number.NaN }],
    [{ count: 1e9 }, { code: 'out-of-range', value: 1e9 }],
    [{ massMeV: 130 }, { code: 'supposed-outside', massMeV: 130, silence: { code: 'outside-masses' } }],
    [{ massMeV: 154 }, { code: 'window-without-width', hypothesisMeV: 154 }],
    [{ massMeV: Number.NaN }, { code: 'supposed-outside', massMeV: Number.NaN }],
    [
      { search: 'toy', massMeV: 150 },
      { code: 'no-supposition', title: 'Toy', because: 'limits-only' },
    ],
    [
      { search: 'nope' },
      { code: 'not-one-of', kind: 'what-if-search', given: 'nope', allowed: ['na62-pinunu-2016-2022'] },
    ],
  ])('is refused: %j', (change, reason) => {
    expect(refused(engine.run({ ...limits, whatIf: { ...whatIf, ...change } }))).toMatchObject(reason);
  });

  it.each([null, 5, '196:3', { search: id, massMeV: '196', count: 3 }])(
    'is refused where what it supposes, from a file, is %j',
    (value) => {
      expect(refused(engine.run({ ...limits, whatIf: value as unknown as WhatIf }))).toEqual({
        code: 'what-if-form',
      });
    },
  );
});
