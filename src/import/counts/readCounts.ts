import type { CountTable } from '../../data/countTableSchema.ts';
import { checkCountTable } from '../../data/loadCountTable.ts';
import { fileStem } from '../../data/text.ts';
import { shortened, shortName } from '../../words/quoted.ts';
import { blocksOf } from '../blocks.ts';
import { tableOf } from '../columns.ts';
import { detectDialect } from '../dialects.ts';
import {
  checkedFile,
  guarded,
  type ImportedTable,
  ImportFault,
  type ImportResult,
} from '../importedTable.ts';
import { allLines, isComment, type Line } from '../lines.ts';
import { parseNumber } from '../numbers.ts';
import { massUnit, massUnitsMeV } from '../units.ts';
import { faultIn } from '../unread.ts';
import { checkCells, nanoseconds } from './countCells.ts';
import { type CountColumn, countColumn } from './countColumns.ts';
import { inverseLifetimeOf } from './lifetimeColumns.ts';

const longestTitle = 60;

/** Whether a text is a table of counts: its heading has a mass, a background, what one event is worth, and σ_b or what was seen. */
export function isCounts(text: string): boolean {
  const heading = text.split('\n', 200).find((line) => line.trim() !== '' && !isComment(line)) ?? '';
  const cells = heading.split(/[,;\t]/);
  const found = new Set(cells.map((cell) => countColumn(cell.split('[', 1)[0])));
  const hasAcceptances = found.has('acceptance') || cells.some((cell) => inverseLifetimeOf(cell) !== null);
  return (
    found.has('mass') &&
    found.has('background') &&
    (found.has('sensitivity') || hasAcceptances) &&
    (found.has('observed') || found.has('uncertainty'))
  );
}

const keys = ['title', 'signature', 'kaons', 'reference'];

/** What lines say, and where. */
type Keys = ReadonlyMap<string, { readonly text: string; readonly line: number }>;

/** Lines `# title: …`, `# signature: …`, `# kaons: …`, `# reference: …` of a text. */
function keysOf(text: string): Keys {
  const found = allLines(text).flatMap((line): [string, { text: string; line: number }][] => {
    const [head, ...rest] = line.text.split(':');
    const key = head.replace(/[#%]/g, '').trim().toLowerCase();
    const said = { text: rest.join(':').trim(), line: line.number };
    return isComment(line.text) && keys.includes(key) ? [[key, said]] : [];
  });
  return new Map(found);
}

/** Stretches of mass, ended by empty lines. */
function rangesOf(masses: readonly number[], breaks: readonly number[]): [number, number][] {
  const starts = [0, ...breaks];
  return starts.map((start, k) => [masses[start], masses[(starts[k + 1] ?? masses.length) - 1]]);
}

/** Acceptances of a search, one per mass: of an X that escapes, and at shorter lifetimes. */
interface Acceptances {
  readonly escaping: readonly number[] | null;
  /** The shorter the later. */
  readonly decaying: readonly { readonly perNs: number; readonly values: readonly number[] }[];
}

/** @throws ImportFault at a lifetime that cannot be read, and where acceptances are given at lifetimes that all end */
function acceptancesOf({ columns }: ImportedTable, acceptance: readonly number[] | null): Acceptances {
  const found = columns.flatMap(({ name, values }) => {
    const perNs = inverseLifetimeOf(name);
    if (Number.isNaN(perNs)) throw new ImportFault({ code: 'counts-lifetime', heading: shortName(name) });
    return perNs === null ? [] : [{ perNs, values }];
  });
  const decaying = found.filter(({ perNs }) => perNs > 0).sort((a, b) => a.perNs - b.perNs);
  const escaping = found.find(({ perNs }) => perNs === 0)?.values ?? acceptance;
  if (escaping === null && decaying.length > 0) throw new ImportFault({ code: 'counts-no-escaping' });
  return { escaping, decaying };
}

function lawOf(
  table: ImportedTable,
  column: (name: CountColumn) => readonly number[] | null,
  { escaping, decaying }: Acceptances,
): CountTable['lifetimeLaw'] {
  if (escaping !== null && decaying.length > 0)
    return {
      kind: 'rows',
      inverseLifetimePerNs: [0, ...decaying.map(({ perNs }) => perNs)],
      acceptance: escaping.map((value, i) => [value, ...decaying.map(({ values }) => values[i])]),
    };
  const inNs = (name: 'slope' | 'lifetime'): number[] | null => {
    const scale = nanoseconds(table, name);
    return column(name)?.map((value) => value * scale) ?? null;
  };
  const [slopeNs, lifetimeNs] = [inNs('slope'), inNs('lifetime')];
  if (slopeNs !== null) return { kind: 'slope', slopeNs };
  return lifetimeNs === null ? { kind: 'none' } : { kind: 'decay', lifetimeNs };
}

/** The number of kaons that a line gives; null where none does. */
function kaonsOf(keys: Keys): number | null {
  const given = keys.get('kaons');
  if (given === undefined) return null;
  const { text, line } = given;
  const place = { line, column: 1 };
  const kaons = parseNumber(text, '.');
  if (kaons === null || Number.isNaN(kaons))
    throw new ImportFault({ code: 'not-a-number', place, cell: shortName(text), advice: null });
  if (kaons > 0) return kaons;
  throw new ImportFault({ code: 'counts-cell', place, name: 'kaons', value: kaons, needs: 'above-zero' });
}

/** What one event is worth: as a column says it, or 1/(N_K × acceptance). */
function sensitivityOf(
  column: (name: CountColumn) => readonly number[] | null,
  { escaping }: Acceptances,
  kaons: number | null,
) {
  const given = column('sensitivity');
  if (given !== null) return given;
  const numbers = column('kaons');
  if (numbers === null && kaons === null) throw new ImportFault({ code: 'counts-no-kaons' });
  return (column('acceptance') ?? escaping)?.map(
    (acceptance, i) => 1 / (acceptance * (numbers?.[i] ?? kaons ?? 1)),
  );
}

/** Rows before which a line is empty. */
function breaksOf({ lines }: ImportedTable, all: readonly Line[]): number[] {
  const empty = all.filter(({ text }) => text.trim() === '').map(({ number }) => number);
  return [...lines.keys()].filter(
    (row) => row > 0 && empty.some((line) => line > lines[row - 1] && line < lines[row]),
  );
}

function fieldsOf(table: ImportedTable, breaks: readonly number[], keys: Keys, file: string): unknown {
  const column = (name: CountColumn): readonly number[] | null =>
    table.columns.find((each) => countColumn(each.name) === name)?.values ?? null;
  const mass = table.columns.find((each) => countColumn(each.name) === 'mass');
  const scale = massUnitsMeV[massUnit(mass?.unit ?? '') ?? 'MeV'];
  const massMeV = (mass?.values ?? []).map((value) => value * scale);
  const background = column('background') ?? [];
  const title = shortened(keys.get('title')?.text ?? file.replace(/\.[^.]*$/, ''), longestTitle);
  const kaons = kaonsOf(keys);
  const acceptances = acceptancesOf(table, column('acceptance'));
  const law = lawOf(table, column, acceptances);
  return {
    kind: 'counts',
    id: `own-${fileStem(title)}`,
    title,
    signature: keys.get('signature')?.text ?? (law.kind === 'decay' ? 'mumu' : 'invisible'),
    provenance: {
      kind: 'computed',
      publication: keys.get('reference')?.text ?? title,
      figure: file,
      note: title,
      licence: 'Yours',
    },
    citation: 'own',
    massRangesMeV: rangesOf(massMeV, breaks),
    massMeV,
    observedCount: background.map((_, i) => {
      const seen = column('observed')?.[i];
      return seen === undefined || Number.isNaN(seen) ? null : seen;
    }),
    background,
    backgroundUncertainty: column('uncertainty') ?? background.map(() => 0),
    singleEventSensitivity: sensitivityOf(column, acceptances, kaons),
    lifetimeLaw: law,
  };
}

/**
 * Reads a table of counts (docs/own-searches.md): masses, events seen and expected, σ_b, what one event is worth, and perhaps how the
 * acceptance falls with the lifetime.
 * @param text content of the file; `isCounts` must hold
 * @param file its name
 */
export function readCounts(text: string, file: string): ImportResult<CountTable> {
  const fields = guarded(file, () => {
    const all = allLines(text);
    const rows = all.filter((line) => line.text.trim() !== '' && !isComment(line.text));
    const dialect = detectDialect(rows.map((line) => line.text));
    const [block] = blocksOf(rows, dialect);
    if (block === undefined) throw new ImportFault({ code: 'no-row-of-numbers' });
    const { table } = tableOf(block, dialect, file, '', { format: 'csv', name: file, description: '' });
    const used = table.columns.flatMap(({ name }, index) => {
      const column = countColumn(name);
      // Where nothing was seen yet, there is an expectation alone.
      const isNeeded = column === null ? inverseLifetimeOf(name) !== null : column !== 'observed';
      return isNeeded ? [index] : [];
    });
    const fault = faultIn(table, used);
    if (fault !== null) throw new ImportFault(fault);
    checkCells(table);
    return fieldsOf(table, breaksOf(table, all), keysOf(text), file);
  });
  return fields.ok ? checkedFile(file, checkCountTable(fields.content, shortName(file))) : fields;
}
