import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { tableCsv } from '../../src/export/csv.ts';
import { curveFiles } from '../../src/export/curveFiles.ts';
import type { ExportCurve } from '../../src/export/curvePoints.ts';
import { usualCategories } from '../../src/export/darkMatterLive.ts';
import { curveFormats } from '../../src/export/formats/index.ts';
import { headingText } from '../../src/export/heading.ts';
import {
  exclusionTable,
  limitsTable,
  modelTable,
  namedExclusions,
  type Table,
} from '../../src/export/tables.ts';
import { type GivenFile, readFiles } from '../../src/import/readFiles.ts';
import { sessionText } from '../../src/own/session.ts';
import { bc4 } from '../../src/physics/models/bc4.ts';
import { zipFiles } from '../../src/ui/save/zip.ts';
import { toySearch } from '../toy.ts';

/** Texts of people that look like the beginnings of files. */
const text = fc.oneof(
  fc.constantFrom(
    'm_MeV,n_obs,b,sigma_b,ses',
    'search,m_MeV,n_obs,b,sigma_b',
    'm_MeV,sin2theta,piece',
    'coupling, lower-edge, excluded',
    'branching-ratio, upper-edge, projection',
    'B/g^2 = 3',
    'tau = 1',
    'model: bc1',
    'title: x',
    'reference: y',
    'lifetime 3 s',
    '95 % CL',
    'region of pieces 1 enclosed by 1 2',
    '#: name: x',
    '--- dependent_variables: data_file: x.yaml',
    '{"kind":"session"}',
    'https://example.org/#v=1&model=bc1',
  ),
  fc.stringMatching(/^[A-Z][a-z ]{0,20}[a-z]$/),
);

const curve: fc.Arbitrary<ExportCurve> = fc
  .record({ name: text, note: fc.oneof(fc.constant(''), text), reference: fc.oneof(fc.constant(''), text) })
  .map((said) => ({
    ...said,
    id: 'mine',
    quantity: 'coupling',
    model: 'bc4',
    convention: 'sin2theta',
    lifetimeS: null,
    confidenceLevel: 0.9,
    shape: 'lower-edge',
    curveType: 'excluded',
    stretches: [{ massMeV: [100, 150, 200], coupling: [1e-9, 2e-9, 3e-9] }],
    citations: [],
  }));

const given = ({ name, text: content }: { readonly name: string; readonly text: string }): GivenFile => ({
  name,
  bytes: new TextEncoder().encode(content),
});

/** What each file is taken for; one that is refused with the code of its reason. */
async function kindsOf(files: readonly GivenFile[]): Promise<readonly string[]> {
  return (await readFiles(files)).map((file) => {
    if (!file.ok) return `refused: ${file.reason.code}`;
    if (file.kind === 'own') return file.own.kind;
    return file.kind === 'tables' ? file.format : file.kind;
  });
}

const engine = createEngine([toySearch(), toySearch({ id: 'other', title: 'Other' })]);
const request = {
  confidenceLevel: 0.9,
  method: 'hybrid-lognormal-kappa',
  exposure: 1,
  curves: ['observed', 'median'],
} as const;
const lifetime = { kind: 'fixed', lifetimeS: 1e-9, invisibleFraction: 0 } as const;

function answered<A>(result: { ok: true; answer: A } | { ok: false; reason: { code: string } }): A {
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

const limitsOf = (searches: readonly string[]): Table =>
  limitsTable(answered(engine.run({ task: 'limits', lifetime, searches, ...request })));
const exclusion = exclusionTable(
  namedExclusions(
    answered(
      engine.run({ task: 'exclusion', model: 'bc4', invisibleFraction: 0, searches: ['toy'], ...request }),
    ),
  ),
  bc4,
);

/** A table as the page saves it, with what a person may have called things in its heading. */
const headed = (table: Table, said: string, model: string | null): string =>
  headingText({
    name: table.title,
    model,
    confidenceLevel: 0.9,
    lifetimeS: null,
    references: [],
    citations: [],
    notes: [said],
  }) + tableCsv(table);

describe('what was saved here is taken for what it is, whatever is said in it', () => {
  const kinds = {
    csv: 'curve',
    json: 'curve',
    'dark-matter-live': 'dark-matter-live',
    hepdata: 'hepdata-yaml',
  };

  it.each(curveFormats.map((format) => [format.id, format] as const))(
    'curves as %s, also in their archive',
    async (id, format) => {
      const kind = kinds[id as keyof typeof kinds];
      await fc.assert(
        fc.asyncProperty(curve, curve, async (one, two) => {
          const saved = [one, { ...two, id: 'other' }].map((each) => ({
            curve: each,
            colour: '#1b1d21',
            categories: usualCategories('excluded'),
          }));
          const files = await curveFiles(saved, format, one.name);
          expect(await kindsOf(files.map(given))).toEqual([kind, kind]);
          expect(await kindsOf([{ name: 'saved.zip', bytes: zipFiles(files) }])).toEqual([kind, kind]);
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each<[string, Table, string | null]>([
    ['of one search', limitsOf(['toy']), null],
    ['of several searches', limitsOf(['toy', 'other']), null],
    ['of what is excluded', exclusion, 'bc4'],
  ])('the table %s, with and without its heading', async (_, table, model) => {
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        expect(await kindsOf([given({ name: 't.csv', text: headed(table, said, model) })])).toEqual([
          'kaonscope-table',
        ]);
      }),
      { numRuns: 20 },
    );
    expect(await kindsOf([given({ name: 't.csv', text: tableCsv(table) })])).toEqual(['kaonscope-table']);
  });

  it('the table of a model, which is a model', async () => {
    const table = modelTable(
      answered(engine.run({ task: 'model', model: 'bc4', massesMeV: [100, 150, 200] })),
    );
    expect(await kindsOf([given({ name: 'bc4.csv', text: tableCsv(table) })])).toEqual(['model']);
  });

  it('sessions', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (notes) => {
        const nothing = { used: [], compared: [] };
        const said = { program: 'KaonScope 0.2.0', link: 'https://example.org/#v=1', notes, own: [] };
        const saved = sessionText({ ...said, official: nothing });
        expect(await kindsOf([given({ name: 'talk.kaonscope.json', text: saved })])).toEqual(['session']);
      }),
      { numRuns: 20 },
    );
  });

  it.each(
    (['models', 'searches'] as const).flatMap((folder) =>
      readdirSync(`public/data/examples/${folder}`).map((name) => [folder, name] as const),
    ),
  )('an example among %s, %s', async (folder, name) => {
    const content = readFileSync(`public/data/examples/${folder}/${name}`, 'utf8');
    expect(await kindsOf([given({ name, text: content })])).toEqual([
      folder === 'models' ? 'model' : 'counts',
    ]);
  });
});
