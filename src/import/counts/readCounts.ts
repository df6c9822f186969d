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
import { type CountColumn, countColumn } from './countColumns.ts';

const longestTitle = 60;

/** Whether a text is a table of counts: its heading has a mass, a background, what one event is worth, and σ_b or what was seen. */
export function isCounts(text: string): boolean {
  const heading = text.split('\n', 200).find((line) => line.trim() !== '' && !isComment(line)) ?? '';
  const found = new Set(heading.split(/[,;\t]/).map((cell) => countColumn(cell.split('[', 1)[0])));
  return (
    found.has('mass') &&
    found.has('background') &&
    (found.has('sensitivity') || found.has('acceptance')) &&
    (found.has('observed') || found.has('uncertainty'))
  );
}

const keys = ['title', 'signature', 'kaons', 'reference'];

/** Lines `# title: …`, `# signature: …`, `# kaons: …`, `# reference: …` of a text. */
function keysOf(text: string): ReadonlyMap<string, string> {
  const found = allLines(text).flatMap((line): [string, string][] => {
    const [head, ...rest] = line.text.split(':');
    const key = head.replace(/[#%]/g, '').trim().toLowerCase();
    return isComment(line.text) && keys.includes(key) ? [[key, rest.join(':').trim()]] : [];
  });
  return new Map(found);
}

/** Stretches of mass, ended by empty lines. */
function rangesOf(masses: readonly number[], breaks: readonly number[]): [number, number][] {
  const starts = [0, ...breaks];
  return starts.map((start, k) => [masses[start], masses[(starts[k + 1] ?? masses.length) - 1]]);
}

function lawOf(column: (name: CountColumn) => readonly number[] | null): CountTable['lifetimeLaw'] {
  const [slope, lifetime] = [column('slope'), column('lifetime')];
  if (slope !== null) return { kind: 'slope', slopeNs: [...slope] };
  return lifetime === null ? { kind: 'none' } : { kind: 'decay', lifetimeNs: [...lifetime] };
}

/** What one event is worth: as a column says it, or 1/(N_K × acceptance). */
function sensitivityOf(column: (name: CountColumn) => readonly number[] | null, kaons: number | null) {
  const given = column('sensitivity');
  if (given !== null) return given;
  const numbers = column('kaons');
  if (numbers === null && kaons === null) throw new ImportFault({ code: 'counts-no-kaons' });
  return column('acceptance')?.map((acceptance, i) => 1 / (acceptance * (numbers?.[i] ?? kaons ?? 1)));
}

/** Rows before which a line is empty. */
function breaksOf({ lines }: ImportedTable, all: readonly Line[]): number[] {
  const empty = all.filter(({ text }) => text.trim() === '').map(({ number }) => number);
  return [...lines.keys()].filter(
    (row) => row > 0 && empty.some((line) => line > lines[row - 1] && line < lines[row]),
  );
}

function fieldsOf(
  table: ImportedTable,
  breaks: readonly number[],
  keys: ReadonlyMap<string, string>,
  file: string,
): unknown {
  const column = (name: CountColumn): readonly number[] | null =>
    table.columns.find((each) => countColumn(each.name) === name)?.values ?? null;
  const mass = table.columns.find((each) => countColumn(each.name) === 'mass');
  const scale = massUnitsMeV[massUnit(mass?.unit ?? '') ?? 'MeV'];
  const massMeV = (mass?.values ?? []).map((value) => value * scale);
  const background = column('background') ?? [];
  const title = shortened(keys.get('title') ?? file.replace(/\.[^.]*$/, ''), longestTitle);
  const kaons = parseNumber(keys.get('kaons') ?? '', '.');
  const law = lawOf(column);
  return {
    kind: 'counts',
    id: `own-${fileStem(title)}`,
    title,
    signature: keys.get('signature') ?? (law.kind === 'decay' ? 'mumu' : 'invisible'),
    provenance: {
      kind: 'computed',
      publication: keys.get('reference') ?? title,
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
    singleEventSensitivity: sensitivityOf(column, kaons),
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
      return column === null || column === 'observed' ? [] : [index];
    });
    const fault = faultIn(table, used);
    if (fault !== null) throw new ImportFault(fault);
    return fieldsOf(table, breaksOf(table, all), keysOf(text), file);
  });
  return fields.ok ? checkedFile(file, checkCountTable(fields.content, shortName(file))) : fields;
}
