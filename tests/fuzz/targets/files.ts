import fc from 'fast-check';
import { stringify } from 'yaml';
import { type GivenFile, type ReadFile, readFiles } from '../../../src/import/readFiles.ts';
import { candidatesOf } from '../../../src/own/candidates.ts';
import { candidateHead, lookAt } from '../../../src/own/preview.ts';
import { sessionsOf } from '../../../src/own/session.ts';
import { importing } from '../../../src/words/en/importing.ts';
import { ownReasons } from '../../../src/words/en/ownReasons.ts';
import { wholeSession } from '../../own/anySession.ts';
import { garbage, mutated, mutatedJson, oddJson } from '../mutations.ts';
import * as seeds from '../seeds.ts';
import { requireSentence } from '../sentences.ts';
import type { Outcome, Target } from '../target.ts';

/** A file as text; its bytes as a list where they are no text. */
interface FileInput {
  readonly name: string;
  readonly content: string | readonly number[];
}

const bytesOf = ({ name, content }: FileInput): GivenFile => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content),
});

/** Looks at what came of one file; what can be drawn must be sound. */
function requireSound(outcome: ReadFile): void {
  if (!outcome.ok) {
    const { reason } = outcome;
    if (reason.code === 'failed') throw new Error(`the reader failed: ${reason.cause}`);
    requireSentence(importing.reason(reason));
    return;
  }
  if (outcome.kind !== 'tables') return;
  for (const { suspicions, guesses, table } of outcome.tables) {
    for (const suspicion of suspicions) requireSentence(importing.suspicion(suspicion));
    const { massColumn, valueColumn, lifetimeColumn } = guesses;
    for (const column of [massColumn, valueColumn, lifetimeColumn ?? 0])
      if (!(column in table.columns)) throw new Error(`column ${column} is guessed and not there`);
    for (const { values } of table.columns)
      if (values.length !== table.lines.length) throw new Error('columns of different length');
  }
}

/** Reads files together and goes on as the page does, up to what is drawn. */
async function checkFiles(inputs: readonly FileInput[]): Promise<Outcome> {
  const outcomes = await readFiles(inputs.map(bytesOf));
  outcomes.forEach(requireSound);
  const { candidates, problems } = candidatesOf(outcomes);
  const { sessions, problems: faults } = sessionsOf(outcomes);
  for (const problem of [...problems, ...faults]) requireSentence(ownReasons.reason(problem));
  for (const candidate of candidates) {
    candidateHead(candidate);
    const { problem, drawn, lines } = lookAt(candidate.source, {
      id: 'own-1',
      name: candidate.name || 'Mine',
      reference: candidate.reference,
    });
    if (problem !== null) requireSentence(ownReasons.reason(problem));
    if (drawn?.kind === 'limit') requireSentence(ownReasons.notRecast(drawn.reason));
    for (const { massMeV, coupling } of lines) {
      if (massMeV.length !== coupling.length) throw new Error('a line whose columns differ in length');
      if (!massMeV.every(Number.isFinite) || !coupling.every((value) => value > 0 && value < Infinity))
        throw new Error('a point that no logarithmic plot can show');
    }
  }
  return candidates.length + sessions.length > 0 ? 'value' : 'sentence';
}

const alone =
  (name: string) =>
  (content: string): readonly FileInput[] => [{ name, content }];

const asJson = (value: unknown): string => JSON.stringify(value) ?? 'null';

/** Sound JSON with other values, and its text with other letters. */
const brokenJson = (values: readonly unknown[]) =>
  [mutatedJson(values).map(asJson), mutated(fc.constantFrom(...values.map(asJson)))] as const;

function fileTarget(
  format: string,
  title: string,
  inputs: fc.Arbitrary<readonly FileInput[]>,
): Target<readonly FileInput[]> {
  return { name: format, title, inputs, check: checkFiles };
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 1e-12, max: 1e3, noNaN: true }).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      '-',
      '--',
      '0',
      '-1',
      '1,5',
      '1.5%',
      'inf',
      'NaN',
      '1d-3',
      '−3',
      '"1"',
      ' 2 ',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
);
const heading = fc.oneof(
  fc.constantFrom(
    'm',
    'm [GeV]',
    'mass (MeV/c^2)',
    'tau_ns',
    'tau [s]',
    'br_ul',
    'B(K -> pi X) 90% CL',
    'epsilon',
    'sin2theta',
    'piece',
    'y',
    '"a, b"',
  ),
  fc.string({ maxLength: 8 }),
);

/** Numbers in columns as many programs write them. */
const columns = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t', ' ', ', ', '  '),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    comments: fc.array(
      fc
        .tuple(fc.constantFrom('#', '%', '//', '!'), fc.oneof(heading, garbage))
        .map(([sign, text]) => `${sign} ${text}`),
      { maxLength: 2 },
    ),
    headings: fc.option(fc.array(heading, { minLength: 1, maxLength: 4 })),
    width: fc.integer({ min: 1, max: 4 }),
    cells: fc.array(cell, { maxLength: 24 }),
  })
  .map(({ delimiter, end, comments, headings, width, cells }) => {
    const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, k) =>
      cells.slice(k * width, (k + 1) * width),
    );
    return [
      ...comments,
      ...(headings === null ? [] : [headings.join(delimiter)]),
      ...rows.map((row) => row.join(delimiter)),
    ].join(end);
  });

const brought = seeds.broughtTexts();
const extra = (texts: readonly string[]) => fc.constantFrom(...texts, ...brought);

export const fileTargets = [
  fileTarget(
    'csv',
    'files of columns',
    fc.oneof(mutated(extra(seeds.columnTexts)), columns, mutated(columns), garbage).map(alone('x.csv')),
  ),
  fileTarget(
    'hepdata-csv',
    'CSV files of HEPData',
    fc
      .oneof(
        mutated(extra(seeds.blockTexts)),
        mutated(columns.map((text) => `#: name: x\n${text}`)),
        garbage.map((text) => `#: ${text}`),
      )
      .map(alone('x.csv')),
  ),
  fileTarget(
    'hepdata-yaml',
    'YAML files of HEPData',
    fc
      .oneof(
        mutated(extra(seeds.yamlTexts)),
        mutatedJson(seeds.submissions).map((value) => stringify(value) ?? ''),
        garbage.map((text) => `independent_variables:\n${text}`),
      )
      .map(alone('x.yaml')),
  ),
  fileTarget(
    'hepdata-json',
    'JSON tables of HEPData',
    fc.oneof(...brokenJson(seeds.siteTables)).map(alone('x.json')),
  ),
  fileTarget(
    'records',
    'lists of records in JSON',
    fc
      .oneof(
        ...brokenJson(seeds.recordLists),
        fc
          .array(fc.dictionary(fc.string({ maxLength: 6 }), oddJson, { maxKeys: 4 }), {
            minLength: 1,
            maxLength: 4,
          })
          .map(asJson),
      )
      .map(alone('x.json')),
  ),
  fileTarget(
    'json-curves',
    'curves in JSON',
    fc
      .oneof(
        ...brokenJson(seeds.namedCurves),
        mutated(fc.constantFrom(...seeds.writtenLists)),
        fc.dictionary(fc.string({ maxLength: 6 }), fc.array(fc.array(oddJson, { maxLength: 3 }))).map(asJson),
      )
      .map(alone('x.json')),
  ),
  fileTarget(
    'webplotdigitizer',
    'projects of WebPlotDigitizer',
    fc.oneof(...brokenJson(seeds.plotDigitizer)).map(alone('x.json')),
  ),
  fileTarget(
    'kaonscope',
    'data files of ours',
    fc
      .oneof(
        { weight: 12, arbitrary: mutatedJson(seeds.ownFiles).map(asJson) },
        { weight: 4, arbitrary: mutated(fc.constantFrom(...seeds.ownFiles.map(asJson))) },
        { weight: 1, arbitrary: mutatedJson(seeds.analyses).map(asJson) },
      )
      .map(alone('x.json')),
  ),
  fileTarget('session', 'sessions', fc.oneof(...brokenJson([wholeSession])).map(alone('x.kaonscope.json'))),
  fileTarget(
    'dark-matter-live',
    'pairs of files of the Dark Matter live site',
    fc
      .tuple(
        mutatedJson([seeds.liveLabel]).map(asJson),
        mutated(fc.constantFrom(seeds.livePoints, ...seeds.columnTexts)),
        fc.boolean(),
      )
      .map(([label, points, isAlone]) => [
        { name: 'points.json', content: label },
        ...(isAlone ? [] : [{ name: 'points.csv', content: points }]),
      ]),
  ),
  fileTarget(
    'bytes',
    'files of any bytes',
    fc
      .tuple(
        fc.oneof(extra(seeds.columnTexts), garbage),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'latin1'),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 }),
        fc.oneof(
          fc.constantFrom('x.csv', 'x', '.', '../x.yaml', '<b>.json', '"quoted".csv'),
          fc.string({ unit: 'binary', maxLength: 80 }),
        ),
      )
      .map(([text, encoding, changes, name]) => {
        const units =
          encoding === 'utf-8'
            ? [...new TextEncoder().encode(text)]
            : [...text].map((sign) => sign.charCodeAt(0));
        const wide = (high: boolean) => [
          ...(high ? [0xfe, 0xff] : [0xff, 0xfe]),
          ...units.flatMap((unit) => (high ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
        ];
        const bytes =
          encoding === 'utf-16le'
            ? wide(false)
            : encoding === 'utf-16be'
              ? wide(true)
              : units.map((unit) => unit & 255);
        for (const [place, byte] of changes) bytes[place % (bytes.length + 1)] = byte;
        return [{ name, content: bytes }];
      }),
  ),
];
