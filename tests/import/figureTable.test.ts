import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { tableCsv } from '../../src/export/csv.ts';
import { headingText } from '../../src/export/heading.ts';
import { exclusionTable, limitsTable, namedExclusions, type Table } from '../../src/export/tables.ts';
import { adoptCurve } from '../../src/import/adopt.ts';
import type { ReadTable } from '../../src/import/readFiles.ts';
import { modelById } from '../../src/physics/models/index.ts';
import { bc4 } from '../../src/physics/models/bc4.ts';
import { toySearch } from '../toy.ts';
import { tables } from './given.ts';

const ranges = [
  [100, 130],
  [150, 200],
] as const;
const partedMeV = Float64Array.from([100, 105, 110, 115, 120, 125, 130, 150, 160, 170, 180, 190, 200]);
const engine = createEngine([
  toySearch(),
  toySearch({ id: 'parted', title: 'Parted', massRangesMeV: ranges, hypothesesMeV: partedMeV }),
]);
const request = {
  searches: ['toy', 'parted'],
  confidenceLevel: 0.9,
  method: 'hybrid-lognormal-kappa',
  exposure: 1,
  curves: ['observed'],
} as const;

const saved = (table: Table, lifetimeS: number | null, model: string | null = null): string =>
  headingText({
    name: table.title,
    model,
    confidenceLevel: 0.9,
    lifetimeS,
    references: [],
    citations: [],
    notes: Object.entries(table.words ?? {}).map(([name, words]) => `${name}: ${words}`),
  }) + tableCsv(table);

const adopted = ({ table, guesses }: ReadTable) => {
  const result = adoptCurve(table, { ...guesses, name: table.name, reference: '', signature: 'invisible' });
  if (!result.ok) throw new Error(result.reason.code);
  return result.content;
};

describe('the table of a figure that was saved here', () => {
  const exclusion = engine.run({ task: 'exclusion', model: 'bc4', invisibleFraction: 0, ...request });
  if (!exclusion.ok) throw new Error(exclusion.reason.code);
  const table = exclusionTable(namedExclusions(exclusion.answer), bc4);

  it('comes back as a band per search, with gaps, model, convention and level', async () => {
    const read = await tables('figure.csv', saved(table, null));
    expect(read.map((each) => each.table.name)).toEqual(['Toy', 'Parted']);
    for (const [k, id] of ['toy', 'parted'].entries()) {
      const curve = adopted(read[k]);
      expect(curve).toMatchObject({
        quantity: 'coupling',
        model: 'bc4',
        convention: bc4.conventions[0].id,
        confidenceLevel: 0.9,
        shape: 'closed-region',
      });
      expect(curve.regions).toHaveLength(id === 'toy' ? 1 : 2);
      const rows = table.rows.filter(([search]) => search === id);
      const points = (parity: number) =>
        curve.stretches
          .filter((_, piece) => piece % 2 === parity)
          .flatMap(({ massMeV, coupling }) => massMeV.map((mass, i) => [mass, coupling[i]]))
          .sort(([a], [b]) => a - b);
      for (const edge of [0, 1])
        points(edge).forEach(([mass, coupling], row) => {
          expect(mass).toBe(rows[row][1]);
          expect(coupling / Number(rows[row][3 + edge])).toBeCloseTo(1, 8);
        });
      expect(points(0)).toHaveLength(rows.length);
    }
  });

  it.each(['alp', 'alp:CGG=1,CWW=-0.5,scale=20', 'bc4:C=0.0038'])(
    'of %s comes back with its couplings, scale and inputs of theory',
    async (id) => {
      const model = modelById(id);
      const result = engine.run({ task: 'exclusion', model: id, invisibleFraction: 0, ...request });
      if (model === undefined || !result.ok) throw new Error(id);
      const tableOf = exclusionTable(namedExclusions(result.answer), model);
      for (const { table: each, guesses } of await tables('figure.csv', saved(tableOf, null, id)))
        expect([each.name, guesses.model, guesses.convention, guesses.quantity]).toEqual([
          each.name,
          id,
          model.conventions[0].id,
          'coupling',
        ]);
    },
  );

  it('asks for the convention where neither title nor name of the file says it', async () => {
    const text = saved({ ...table, title: 'What BC4 excludes' }, null);
    const [{ guesses }] = await tables('figure.csv', text);
    expect(guesses).toMatchObject({ quantity: 'coupling', model: 'bc4', convention: null });
    const [named] = await tables('kaonscope-bc4-sin2theta.csv', text);
    expect(named.guesses.convention).toBe('sin2theta');
  });

  it('of one search comes back as its limit with its lifetime, not as counts of a search', async () => {
    const lifetime = { kind: 'fixed', lifetimeS: 1e-9, invisibleFraction: 0 } as const;
    const limits = engine.run({ task: 'limits', lifetime, ...request, searches: ['parted'] });
    if (!limits.ok) throw new Error(limits.reason.code);
    const tableOf = limitsTable(limits.answer);
    const [only, ...others] = (await tables('mine.csv', saved(tableOf, 1e-9))).map(adopted);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ quantity: 'branching-ratio', lifetimeS: 1e-9, confidenceLevel: 0.9 });
    expect(only.stretches).toHaveLength(2);
    const written = only.stretches.flatMap(({ coupling }) => coupling);
    const column = tableOf.columns.indexOf('br_ul_obs');
    tableOf.rows.forEach((row, k) => expect(written[k] / Number(row[column])).toBeCloseTo(1, 8));
  });

  it('comes back as a limit per search with its lifetime', async () => {
    const lifetime = { kind: 'fixed', lifetimeS: 1e-9, invisibleFraction: 0 } as const;
    const limits = engine.run({ task: 'limits', lifetime, ...request });
    if (!limits.ok) throw new Error(limits.reason.code);
    const read = await tables('figure.csv', saved(limitsTable(limits.answer), 1e-9));
    expect(read.map((each) => each.table.name)).toEqual(['Toy', 'Parted']);
    const curves = read.map(adopted);
    expect(curves.map(({ stretches }) => stretches.length)).toEqual([1, 2]);
    for (const curve of curves)
      expect(curve).toMatchObject({ quantity: 'branching-ratio', lifetimeS: 1e-9, confidenceLevel: 0.9 });
  });
});
