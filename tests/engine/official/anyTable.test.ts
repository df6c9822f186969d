import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOfficialTable } from '../../../src/data/loadOfficial.ts';
import type { OfficialTable } from '../../../src/data/officialSchema.ts';
import { engineOfRealSearches } from '../realSearches.ts';

const engine = engineOfRealSearches();
const searches = ['na62-pinunu-2016-2022', 'na62-pi0-invisible', 'na62-pimumu-2017-2018'] as const;

const masses = fc
  .uniqueArray(fc.double({ min: 0, max: 360, noNaN: true }), { minLength: 2, maxLength: 7 })
  .map((some) => some.map((mass) => mass + 0).sort((a, b) => a - b))
  .map((inside) => [0, ...inside.filter((mass) => mass > 0), 400]);
const small = fc.double({ min: 1e-13, max: 1e-4, noNaN: true });
const column = (length: number, value: fc.Arbitrary<number>) =>
  fc.array(value, { minLength: length, maxLength: length });
const about = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  search: fc.constantFrom(...searches),
  name: fc.constant('t'),
  file: fc.constant('f'),
});

const limits: fc.Arbitrary<OfficialTable> = fc
  .tuple(
    about,
    fc.array(
      fc
        .tuple(fc.constantFrom<(number | 'inf')[]>('inf', 0, 1e-11, 1e-10, 1e-9), masses)
        .chain(([lifetimeS, massMeV]) =>
          column(massMeV.length, small).map((limit) => ({ lifetimeS, massMeV, limit })),
        ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([more, rows]) => ({ ...more, role: 'limits', confidenceLevel: 0.9, rows }));
const curve: fc.Arbitrary<OfficialTable> = fc
  .tuple(about, fc.constantFrom('sensitivity' as const, 'acceptance' as const), masses)
  .chain(([more, role, massMeV]) =>
    column(massMeV.length, small).map((value) => ({ ...more, role, massMeV, value })),
  );
const spectrum: fc.Arbitrary<OfficialTable> = fc
  .tuple(about, fc.integer({ min: 2, max: 30 }))
  .chain(([more, bins]) =>
    fc
      .tuple(column(bins, fc.nat(4)), column(bins, fc.double({ min: 0, max: 5, noNaN: true })))
      .map(([counts, events]): OfficialTable => ({
        ...more,
        role: 'spectrum',
        lowGeV2: counts.map((_, k) => (0.07 * k) / bins),
        highGeV2: counts.map((_, k) => (0.07 * (k + 1)) / bins),
        counts,
        components: [{ id: 'x', label: 'x', events, relativeUncertainty: null }],
      })),
  );

describe('any tables that pass their check', () => {
  it('are computed with or have a problem, and never stop an answer', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(limits, curve, spectrum), { maxLength: 4 }), (official) => {
        for (const table of official) expect(checkOfficialTable(table, 'x').ok).toBe(true);
        const result = engine.run({
          task: 'exclusion',
          model: 'bc4',
          searches,
          invisibleFraction: 0,
          curves: ['observed', 'median'],
          massesMeV: [20, 130, 200, 250],
          confidenceLevel: 0.9,
          method: 'hybrid-lognormal-kappa',
          exposure: 1,
          official,
        });
        if (!result.ok) throw new Error(JSON.stringify(result.reason));
        for (const { curves } of result.answer.searches)
          for (const { columns } of curves) for (const edge of columns.logLower) expect(edge).not.toBeNaN();
      }),
      { numRuns: 40 },
    );
  });
});
