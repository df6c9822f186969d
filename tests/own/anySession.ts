import fc from 'fast-check';
import type { OfficialTable } from '../../src/data/officialSchema.ts';
import { readFiles } from '../../src/import/readFiles.ts';
import { candidatesOf } from '../../src/own/candidates.ts';
import { type OwnBound, ownStyles } from '../../src/own/ownBound.ts';
import type { OwnSource } from '../../src/own/ownSource.ts';
import { packed } from '../../src/own/packed.ts';
import { lookAt } from '../../src/own/preview.ts';
import { sessionBound, sessionText } from '../../src/own/session.ts';
import { given } from '../import/given.ts';
import { dataText } from '../searches/agreement.ts';

/** A file of each kind that own data come in. */
const files: readonly (readonly [string, string])[] = [
  ['contour.csv', 'm_MeV,sin2theta\n100,1e-4\n300,1e-4\n300,1e-2\n100,1e-2\n100,1e-4'],
  ['recast.csv', '# 90% CL, X invisible\nm [MeV],B(K -> pi X)\n20,1e-10\n250,1e-10\n'],
  ['limit.csv', '# 90% CL\nm_MeV,"B(K+ -> pi+ X), tau = 1 ns"\n100,1e-10\n300,1e-10'],
  ['bound.json', dataText('bounds/bc4-icarus.json')],
  ['table.json', dataText('recasts/e949-invisible.json')],
];
const read = await Promise.all(files.map(([name, text]) => readFiles([given(name, text)])));

/** What was brought along of each kind. */
export const sources: readonly OwnSource[] = read.flatMap(
  (outcomes) => candidatesOf(outcomes).candidates[0].source,
);

const positive = fc.double({ min: 1e-12, max: 1e-2, noNaN: true });
const anyNumber = fc.oneof(positive, fc.constantFrom(Number.NaN, Infinity, -Infinity, 0));

/** Where a table may have a gap: each of its stretches has two rows at least. */
const isInner = (index: number, rows: number) => index % 2 === 0 && index > 1 && index < rows - 1;

/** A table of couplings beside a column of anything. */
const anyTable: fc.Arbitrary<OwnSource> = fc
  .array(fc.tuple(positive, anyNumber, fc.boolean()), { minLength: 2, maxLength: 30 })
  .map((rows) => ({
    kind: 'table',
    table: {
      format: 'csv',
      file: 'any.csv',
      name: 'any',
      description: '',
      columns: [
        { name: 'm', unit: 'MeV', values: rows.map((_, index) => 10 + 7 * index), qualifiers: [] },
        { name: 'g', unit: '', values: rows.map(([value]) => value), qualifiers: [['CL', '90']] },
        { name: 'x', unit: 's', values: rows.map(([, other]) => other), qualifiers: [] },
      ],
      lines: rows.map((_, index) => index + 2),
      breaks: rows.flatMap(([, , isBreak], index) => (isInner(index, rows.length) && isBreak ? [index] : [])),
      remarks: [],
    },
    answers: {
      massColumn: 0,
      valueColumn: 1,
      otherEdge: null,
      lifetimeColumn: null,
      lifetimeUnit: 's',
      massUnit: 'MeV',
      massScale: 'linear',
      valueScale: 'linear',
      valuePower: 1,
      valueUnit: '',
      quantity: 'coupling',
      model: 'bc4',
      convention: 'sin2theta',
      lifetimeS: Infinity,
      confidenceLevel: 0.9,
      shape: 'lower-edge',
      curveType: 'excluded',
      name: '',
      reference: '',
      signature: 'invisible',
    },
  }));

/** A bound as the page keeps it, its drawing computed as there. @throws Error where nothing can be drawn */
export function ownBound(
  source: OwnSource,
  look: Omit<OwnBound, 'version' | 'source' | 'drawn' | 'pointCount' | 'drawnPointCount'>,
): OwnBound {
  const { problem, drawn, pointCount, drawnPointCount } = lookAt(source, look);
  if (drawn === null) throw new Error(problem?.code);
  return { version: 1, ...look, source: packed(source), drawn, pointCount, drawnPointCount };
}

const anyName = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.constantFrom('<img src=x onerror=alert(1)>', '=1+1', '"}],"own":[', 'τ → ∞ 😀'),
);

/** Own data of a page, in the order of its list. */
export const anyBounds: fc.Arbitrary<readonly OwnBound[]> = fc
  .array(
    fc.record({
      source: fc.oneof(fc.constantFrom(...sources), anyTable),
      name: anyName.filter((name) => name.trim() !== ''),
      reference: fc.string({ maxLength: 20 }),
      style: fc.constantFrom(...ownStyles),
      mark: fc.nat(5),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(({ source, ...look }, index) => ownBound(source, { id: `own-${index}`, order: index, ...look })),
  );

export const sensitivity: OfficialTable = {
  role: 'sensitivity',
  id: 'a',
  name: 'Figure 1b',
  file: 'data2.yaml',
  search: 'na62-pinunu-2016-2022',
  massMeV: [0, 110],
  value: [1e-11, 2e-11],
};

/** An own bound of each kind. */
export const oneOfEach: readonly OwnBound[] = sources.map((source, index) =>
  ownBound(source, { id: `own-${index}`, order: index, name: 'Mine', reference: '', style: 'own' }),
);

/** A session of everything, as JSON. */
export const wholeSession: object = JSON.parse(
  sessionText({
    program: 'KaonScope 0.2.0',
    link: 'https://example.org/kaonscope/#v=1&model=bc4&pin=180,2e-8',
    notes: 'Look at 180 MeV.',
    own: oneOfEach.map((bound) => sessionBound(bound, [])),
    official: { used: [sensitivity], compared: [] },
  }),
);
