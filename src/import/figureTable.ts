import { readCsv } from './csv.ts';
import { splitLine } from './delimited.ts';
import type { ImportedTable, ImportResult } from './importedTable.ts';
import { modelById, models } from '../physics/models/index.ts';
import { modelIdentifier } from './saidOfCurve.ts';
import { shortName } from '../words/quoted.ts';

const heading =
  /^(?:search,m_MeV,(?:interval,coupling_lo,coupling_hi|n_obs,b,sigma_b)|m_MeV,n_obs,b,sigma_b,n_ul_obs)\b/m;

/** Whether a text is the table of a figure that was saved here as CSV, of one search or several. */
export const isFigureTable = (text: string): boolean => heading.test(text.slice(0, 20_000));

/** A step of the masses that is so much longer than those on both sides of it is a gap. */
const longStep = 1.5;

/** Rows before which masses have a gap. The file does not say where a search stops, so that steps must. */
function gapsOf(masses: readonly number[]): number[] {
  const steps = masses.slice(1).map((mass, k) => mass - masses[k]);
  return steps.flatMap((step, k) => {
    const beside = [steps[k - 1], steps[k + 1]].filter((each) => each > 0);
    return beside.length > 0 && step > longStep * Math.max(...beside) ? [k + 1] : [];
  });
}

/** Rows of intervals as bands: at each next mass the interval that overlaps with the one before goes on. */
function bandsOf(
  rows: readonly number[],
  [mass, lower, upper]: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const masses = [...new Set(rows.map((row) => mass[row]))];
  const gaps = new Set(gapsOf(masses));
  const done: number[][] = [];
  let open: number[][] = [];
  masses.forEach((each, k) => {
    const before = gaps.has(k) ? [] : open;
    open = rows
      .filter((row) => mass[row] === each)
      .map((row) => {
        const goesOn = before.find((band) => {
          const last = band[band.length - 1];
          return mass[last] < each && lower[last] <= upper[row] && upper[last] >= lower[row];
        });
        if (goesOn !== undefined) {
          goesOn.push(row);
          return goesOn;
        }
        const band = [row];
        done.push(band);
        return band;
      });
  });
  return done;
}

/** The model that the heading of the file names; null where it names none, or one that is not known. */
const modelOf = (text: string): string | null =>
  modelById(/^# model: (.+)$/m.exec(text)?.[1] ?? '')?.id ?? null;

/** The coupling that the file is about, where its name ends in it or its title says it; its own columns do not. */
function conventionOf(text: string, file: string, model: string | null): string | null {
  const having = model === null ? models : [modelById(model) ?? []].flat();
  const ids = having.flatMap(({ conventions }) => conventions.map(({ id }) => id));
  const title = /^# Couplings (\S+) of /m.exec(text)?.[1];
  return ids.find((id) => file.endsWith(`-${id}.csv`) || title === id) ?? null;
}

/** Some of the rows, in this order, with breaks of their own. */
const picked = (
  { columns, lines, ...table }: ImportedTable,
  name: string,
  pieces: readonly (readonly number[])[],
): ImportedTable => {
  const rows = pieces.flat();
  let end = 0;
  return {
    ...table,
    name: shortName(name),
    columns: columns.map(({ unread: _, ...column }) => ({
      ...column,
      values: rows.map((row) => column.values[row]),
    })),
    lines: rows.map((row) => lines[row]),
    breaks: pieces.slice(0, -1).map((piece) => (end += piece.length)),
  };
};

/**
 * Reads the table of a figure that was saved here as CSV: a table per search, intervals as the two edges of a band.
 * @param text content of the file; `isFigureTable` must hold
 * @param file its name
 */
export function readFigureTable(text: string, file: string): ImportResult<ImportedTable[]> {
  const read = readCsv(text, file, { delimiter: ',', decimal: '.' });
  if (!read.ok) return read;
  const [whole] = read.content;
  const said = text.split(/\r\n|\n|\r/);
  // Of one search alone the rows do not say which.
  const isNamed = whole.columns[0].name === 'search';
  const groups = new Map<string, number[]>();
  whole.lines.forEach((line, row) => {
    const [search] = isNamed ? splitLine(said[line - 1], ',') : [whole.name];
    groups.set(search, [...(groups.get(search) ?? []), row]);
  });
  const words = new Map(
    said.flatMap((line) => {
      const search = [...groups.keys()].find((each) => line.startsWith(`# ${each}: `));
      return search === undefined ? [] : [[search, line.slice(search.length + 4)] as const];
    }),
  );
  const isOfIntervals = whole.columns.some(({ name }) => name === 'coupling_lo');
  const model = modelOf(text);
  const convention = conventionOf(text, file, model);
  const kept = whole.columns
    .filter(({ name }) => !['search', 'interval'].includes(name) && !name.endsWith('_reason'))
    .map((column) => ({
      ...column,
      name: convention === null ? column.name : column.name.replace(/^coupling(?=_)/, convention),
      qualifiers: model === null ? [] : [[modelIdentifier, model] as const],
    }));
  const table = { ...whole, format: 'kaonscope', columns: kept };
  const values = kept.map((column) => column.values);
  const tables = [...groups].map(([search, rows]) => {
    const gaps = [0, ...gapsOf(rows.map((row) => values[0][row]))];
    const pieces = isOfIntervals
      ? bandsOf(rows, values)
      : gaps.map((start, k) => rows.slice(start, gaps[k + 1]));
    return picked(table, words.get(search) ?? search, pieces);
  });
  return { ok: true, content: tables };
}
