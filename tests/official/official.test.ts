import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOfficialTable } from '../../src/data/loadOfficial.ts';
import { officialRoles } from '../../src/data/officialSchema.ts';
import { officialSearches } from '../../src/official/draft.ts';
import type { OfficialTable } from '../../src/data/officialSchema.ts';
import type { ImportedTable } from '../../src/import/importedTable.ts';
import { readFiles } from '../../src/import/readFiles.ts';
import { joinedBlocks } from '../../src/official/joinedBlocks.ts';
import { draftAs, matchOfficial } from '../../src/official/match.ts';
import { officialTable } from '../../src/official/officialTable.ts';
import { tarGzOf, zipOf } from '../archives.ts';
import {
  acceptanceTable,
  dimuonTable,
  largestDifference,
  limitsAt,
  limitsTable,
  pimumu,
  pinunu,
  prompt,
  sensitivityTable,
  spectrumTable,
} from '../engine/official/ownTables.ts';
import { engineOfRealSearches } from '../engine/realSearches.ts';
import { asHepdata, type HepdataTable, recordYaml, tableCsv, tableJson } from './written.ts';

const engine = engineOfRealSearches();
const own = limitsAt(engine, pimumu, prompt);
const tables: readonly OfficialTable[] = [
  spectrumTable(),
  sensitivityTable(),
  dimuonTable(),
  acceptanceTable(),
  limitsTable(engine, pinunu, [Infinity, 1e-9, 5e-10]),
  limitsTable(engine, pimumu, [prompt, 1e-10, 1e-9]),
  {
    role: 'window-counts',
    id: 'x',
    name: 'Figure 5b',
    file: 'x',
    search: pimumu,
    massMeV: [...own.massMeV],
    observed: [...own.observedCount],
    background: [...own.background],
    backgroundUncertainty: [...own.backgroundUncertainty],
  },
];

const bytes = (text: string) => new TextEncoder().encode(text);

/** Tables of a file, as they are read. */
async function read(name: string, content: Uint8Array): Promise<readonly ImportedTable[]> {
  const outcomes = await readFiles([{ name, bytes: content }]);
  return joinedBlocks(
    outcomes.flatMap((outcome) => {
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
      return outcome.kind === 'tables' ? outcome.tables.map(({ table }) => table) : [];
    }),
  );
}

/** What a table is used as, by its own words alone. */
function taken(table: ImportedTable): OfficialTable {
  const { draft, lacks } = matchOfficial(table);
  if (draft === null) throw new Error(`${table.name} lacks ${lacks.join(', ')}`);
  const result = officialTable(table, draft);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.content;
}

const written: readonly (readonly [string, (table: HepdataTable) => Promise<readonly ImportedTable[]>])[] = [
  ['YAML in a zip archive', (table) => read('record.zip', zipOf(recordYaml([table])))],
  ['YAML in a tar.gz archive', (table) => read('record.tar.gz', tarGzOf(recordYaml([table])))],
  ['JSON', (table) => read('table.json', bytes(tableJson(table)))],
  ['CSV', (table) => read('table.csv', bytes(tableCsv(table)))],
];

describe('tables as HEPData writes them, from our own curves', () => {
  it.each(written)(
    '%s: each is told by its columns, and read back with the digits that were written',
    async (_, write) => {
      for (const table of tables) {
        const [back] = await write(asHepdata(table));
        const found = taken(back);
        expect([found.role, found.search]).toEqual([table.role, table.search]);
        const numbers = (each: OfficialTable) =>
          JSON.stringify(each)
            .match(/(?<=[[,:])-?\d[\d.e+-]*(?=[\],}])/g)
            ?.map(Number);
        const [before, after] = [numbers(table) ?? [], numbers(found) ?? []];
        expect(after.length).toBe(before.length);
        expect(largestDifference(before, after)).toBeLessThan(2e-5);
      }
    },
  );

  it('used, they give the limits of the reconstruction within what six digits leave', async () => {
    const archive = await read('record.zip', zipOf(recordYaml(tables.map(asHepdata))));
    const official = archive.map(taken);
    const of = (...roles: readonly OfficialTable['role'][]) =>
      official.filter(({ role }) => roles.includes(role));
    for (const [search, lifetime, used, rounding] of [
      [pinunu, Infinity, of('sensitivity'), 1e-5],
      [pinunu, 1e-9, of('limits'), 1e-5],
      [pimumu, prompt, of('dimuon-spectrum', 'acceptance'), 1e-5],
      // Events in windows: the digits of σ_b count as well.
      [pimumu, prompt, of('window-counts'), 1e-4],
      // Six digits of a mass leave 0.5 keV, of windows 80 keV apart between which limits differ by up to a factor 2.
      [pimumu, 1e-9, of('limits'), 5e-3],
    ] as const) {
      const [before, after] = [limitsAt(engine, search, lifetime), limitsAt(engine, search, lifetime, used)];
      expect(after.official?.filter(({ problem }) => problem !== null)).toEqual([]);
      expect(
        largestDifference(before.branchingRatioLimit.observed, after.branchingRatioLimit.observed),
      ).toBeLessThan(rounding);
    }
  });

  it('components are known by their headings, totals are no component, and errors become their uncertainty', async () => {
    const table = spectrumTable();
    const components = table.components.map((each) => ({ ...each, relativeUncertainty: 0.25 }));
    const [back] = await read('x.zip', zipOf(recordYaml([asHepdata({ ...table, components })])));
    const found = taken(back);
    if (found.role !== 'spectrum') throw new Error(found.role);
    expect(found.components.map(({ id }) => id)).toEqual(['pinunu', 'upstream', 'other-decays']);
    for (const { relativeUncertainty } of found.components) expect(relativeUncertainty).toBeCloseTo(0.25, 5);
  });
});

const column = (name: string, unit: string, values: readonly number[]) => ({
  name,
  unit,
  values,
  qualifiers: [],
});
const table = (...columns: ImportedTable['columns']): ImportedTable => ({
  format: 'csv',
  file: 'x.csv',
  name: 'Table 1',
  description: '',
  columns,
  lines: columns[0].values.map((_, k) => k + 2),
  breaks: [],
  remarks: [],
});

describe('tables that cannot be told', () => {
  it.each([
    [
      'masses alone with numbers',
      table(column('m_X', 'MeV', [1, 2]), column('alpha', '', [1, 2])),
      ['limits'],
    ],
    [
      'a spectrum without bins',
      table(
        column('m2miss', 'GeV^2', [0.01, 0.02]),
        column('Data', '', [1, 2]),
        column('Background', '', [1, 2]),
      ),
      ['missing-mass-bins'],
    ],
    [
      'windows without uncertainties',
      table(column('m_X', 'MeV', [250, 251]), column('Observed', '', [1, 2]), column('Expected', '', [1, 2])),
      ['uncertainty'],
    ],
    [
      'limits on a coupling',
      table(
        column('m_S', 'MeV', [50, 100]),
        column('Observed upper limit on $\\sin^2\\theta$', '', [1e-8, 1e-8]),
      ),
      ['limits'],
    ],
    [
      'an acceptance of an X that escapes',
      table(column('m_X', 'MeV', [50, 100]), column('Acceptance', '', [0.1, 0.1])),
      ['limits'],
    ],
  ])('%s: what is lacking is named', (_, given, lacking) => {
    const { draft, lacks } = matchOfficial(given);
    expect(draft).toBeNull();
    expect(lacks).toEqual(lacking);
  });

  it('what fits several roles is asked: all that fit are named', () => {
    const bins = [
      [250, 251],
      [251, 252],
    ] as const;
    const axis = { ...column('m_X', 'MeV', [250.5, 251.5]), bins };
    const given = table(axis, column('Observed', '', [3, 4]), {
      ...column('Expected', '', [3, 4]),
      errors: [1, 1],
    });
    expect(matchOfficial(given).fits).toEqual(expect.arrayContaining(['window-counts', 'dimuon-spectrum']));
  });

  it('a person may say what a table is', () => {
    const given = table(column('m_X', 'MeV', [0, 259]), column('alpha', '', [1e-11, 2e-12]));
    const draft = draftAs(given, 'sensitivity', pinunu);
    expect(officialTable(given, draft)).toMatchObject({
      ok: true,
      content: { role: 'sensitivity', massMeV: [0, 259], value: [1e-11, 2e-12] },
    });
  });

  it.each([
    [
      'events that are no whole number',
      table(
        {
          ...column('m2miss', 'GeV^2', [0.5, 1.5]),
          bins: [
            [0, 1],
            [1, 2],
          ],
        },
        column('Data', '', [1, 2.5]),
        column('Background', '', [1, 1]),
      ),
      { code: 'not-whole', line: 3, value: 2.5 },
    ],
    [
      'limits at an unknown lifetime',
      table(column('m_X', 'MeV', [0, 100]), column('Observed upper limit', '', [1e-10, 1e-10])),
      { code: 'no-lifetime', column: 'Observed upper limit' },
    ],
    ['one row', table(column('m_X', 'MeV', [100]), column('SES', '', [1e-11])), { code: 'unsound' }],
  ])('%s: it is said what is wrong', (_, given, fault) => {
    const { draft } = matchOfficial(given);
    if (draft === null) throw new Error('not told');
    expect(officialTable(given, draft)).toMatchObject({ ok: false, fault });
  });

  it('a word in a column that is used is named with its place, one in another column is no fault', async () => {
    const csv =
      'm_X [MeV],Observed,Expected,Uncertainty,Remark\n250,3,2.5,0.5,good\n251,2,2.4,small,bad\n252,1,2.3,0.5,good\n';
    const [given] = await read('windows.csv', bytes(csv));
    const draft = draftAs(given, 'window-counts', pimumu);
    expect(officialTable(given, draft)).toMatchObject({
      ok: false,
      fault: { code: 'cell', reason: { file: 'windows.csv', place: { line: 3, column: 4 }, cell: 'small' } },
    });
    const [sound] = await read('windows.csv', bytes(csv.replace('small', '0.4')));
    expect(officialTable(sound, draft)).toMatchObject({ ok: true, content: { massMeV: [250, 251, 252] } });
  });

  it('limits with gaps are rows of their own on both sides, by columns and by a column of lifetimes', () => {
    const gap = Number.NaN;
    const byColumns = table(
      column('m_X', 'MeV', [1, 2, 3, 4, 5, 6]),
      column('Observed UL, tau = inf', '', [1e-10, 1e-10, gap, 2e-10, 2e-10, 2e-10]),
      column('Observed UL, tau = 1 ns', '', [gap, 3e-10, 3e-10, gap, 4e-10, 4e-10]),
    );
    const byRows = table(
      column('m_X', 'MeV', [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6]),
      column(
        'Observed upper limit',
        '',
        byColumns.columns.slice(1).flatMap(({ values }) => values),
      ),
      column('tau', 'ns', [...Array(6).fill(Infinity), ...Array(6).fill(1)] as number[]),
    );
    for (const given of [byColumns, byRows]) {
      const found = taken(given);
      if (found.role !== 'limits') throw new Error(found.role);
      expect(found.rows.map(({ lifetimeS, massMeV }) => [lifetimeS, massMeV])).toEqual([
        ['inf', [1, 2]],
        ['inf', [4, 5, 6]],
        [1e-9, [2, 3]],
        [1e-9, [5, 6]],
      ]);
    }
  });

  it.each([
    ['$m_{X}$ [MeV/c^2]', 'MeV/$c^{2}$', 1],
    ['M(X)', 'GeV', 1000],
    ['mass', '', 1],
  ])('masses: %s in %s', (name, unit, factor) => {
    const given = table(
      column(name, unit, [50, 100]),
      column('Single event sensitivity', '', [1e-11, 1e-11]),
    );
    expect(matchOfficial(given).draft?.axisUnit).toBe(factor);
  });
});

describe('tables of any kind', () => {
  const value = fc.oneof(
    fc.double(),
    fc.double({ min: 0, max: 400 }),
    fc.nat(20),
    fc.double({ min: 1e-13, max: 1e-6 }),
    fc.constantFrom(Number.NaN, Infinity),
  );
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '$m_{X}$',
      'm2miss',
      'Data',
      'Expected background',
      'SES',
      'Acceptance',
      'Observed UL, tau = 1 ns',
      'Uncertainty',
    ),
  );
  const unit = fc.constantFrom('', 'MeV', 'GeV', 'GeV^2', '$\\mathrm{MeV}^2$', 'ns');
  const given = fc
    .record({ rows: fc.integer({ min: 1, max: 8 }), columns: fc.integer({ min: 2, max: 5 }) })
    .chain(({ rows, columns }) => {
      const some = fc.array(value, { minLength: rows, maxLength: rows });
      const bin = fc.tuple(value, value);
      const each = fc.record(
        {
          name,
          unit,
          values: some,
          qualifiers: fc.constant([]),
          errors: some,
          bins: fc.array(bin, { minLength: rows, maxLength: rows }),
        },
        { requiredKeys: ['name', 'unit', 'values', 'qualifiers'] },
      );
      return fc.array(each, { minLength: columns, maxLength: columns });
    })
    .map((columns) => table(...columns));

  it('never throw, and what comes of them passes the check', () => {
    fc.assert(
      fc.property(
        given,
        fc.constantFrom(...officialRoles),
        fc.constantFrom(...officialSearches),
        (any, role, search) => {
          const { draft } = matchOfficial(any);
          for (const taken of [draft ?? draftAs(any, role, search), draftAs(any, role, search)]) {
            const result = officialTable(any, taken);
            if (result.ok) expect(checkOfficialTable(structuredClone(result.content), 'x').ok).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
