import type { DataReason } from '../data/dataFile.ts';
import { checkOfficialTable } from '../data/loadOfficial.ts';
import type { OfficialComponent, OfficialTable } from '../data/officialSchema.ts';
import { fileStem } from '../data/text.ts';
import { limitPieces } from '../data/limitPieces.ts';
import { type ImportedTable, unusable } from '../import/importedTable.ts';
import type { ImportReason } from '../import/importReason.ts';
import { limitsByLifetime } from '../import/limitRows.ts';
import { breaksOf } from '../import/stretches.ts';
import { faultIn } from '../import/unread.ts';
import { shortName } from '../words/quoted.ts';
import type { OfficialDraft, Slot } from './draft.ts';
import { type Heading, headingOf } from './headings.ts';

/** Why a table cannot be used as it is taken. */
export type OfficialFault =
  | { readonly code: 'lacks'; readonly slots: readonly Slot[] }
  /** Events are no whole number. */
  | { readonly code: 'not-whole'; readonly line: number; readonly value: number }
  /** A column of limits whose lifetime is not known, by its heading. */
  | { readonly code: 'no-lifetime'; readonly column: string }
  | { readonly code: 'bins-apart' }
  | { readonly code: 'no-rows' }
  /** A word stands where a number is used. */
  | { readonly code: 'cell'; readonly reason: ImportReason }
  | { readonly code: 'unsound'; readonly reason: DataReason };

/** A table to be computed with, or why there is none. */
export type OfficialResult =
  | { readonly ok: true; readonly content: OfficialTable }
  | { readonly ok: false; readonly fault: OfficialFault };

const faulty = (fault: OfficialFault): OfficialResult => ({ ok: false, fault });

/** Rows by ascending axis, those without a number in one of the columns and repeated ones left out. */
function soundRows(axis: readonly number[], columns: readonly (readonly number[])[]): readonly number[] {
  const rows = [...axis.keys()]
    .filter((row) => Number.isFinite(axis[row]) && columns.every((column) => Number.isFinite(column[row])))
    .sort((a, b) => axis[a] - axis[b]);
  return rows.filter((row, k) => k === 0 || axis[row] > axis[rows[k - 1]]);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whole numbers of events, or the first that is none. */
function wholeCounts(
  values: readonly number[],
  rows: readonly number[],
  lines: readonly number[],
): readonly number[] | OfficialFault {
  const wrong = rows.find((row) => values[row] < 0 || Math.abs(values[row] - Math.round(values[row])) > 1e-6);
  if (wrong !== undefined) return { code: 'not-whole', line: lines[wrong], value: values[wrong] };
  return rows.map((row) => Math.round(values[row]));
}

const isFault = (found: readonly number[] | OfficialFault): found is OfficialFault => 'code' in found;

/** Which source of background a column is, as our own files call it; by its heading where it is none of them. */
function componentId({ all, name }: Heading): string {
  if (/upstream/.test(all)) return 'upstream';
  if (/nu ?(?:bar )?nu|νν|ν ν|\bsm\b|nu bar/.test(all)) return 'pinunu';
  if (/other/.test(all)) return 'other-decays';
  return fileStem(name) || 'background';
}

/** Components with names of their own: two of one source are told apart by a number. */
function componentsOf(
  table: ImportedTable,
  others: readonly number[],
  rows: readonly number[],
): OfficialComponent[] {
  const used = new Map<string, number>();
  return others.map((column) => {
    const { name, values, errors } = table.columns[column];
    const id = componentId(headingOf(table.columns[column]));
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    const events = rows.map((row) => Math.max(0, values[row]));
    const spreads = errors === undefined ? [] : rows.map((row) => errors[row]);
    const total = sum(events);
    // Bins of one component are wrong together: its uncertainty is a factor on all of them.
    const isKnown = total > 0 && spreads.length > 0 && spreads.every(Number.isFinite);
    return {
      id: count === 1 ? id : `${id}-${count}`,
      label: shortName(name) || id,
      events,
      relativeUncertainty: isKnown ? sum(spreads) / total : null,
    };
  });
}

function content(table: ImportedTable, draft: OfficialDraft): object | OfficialFault {
  const {
    role,
    axis: at,
    axisUnit,
    value,
    others,
    lifetimesS,
    lifetimeColumn,
    lifetimeUnitS,
    uncertainty,
  } = draft;
  const { columns, lines } = table;
  const axis = columns[at].values.map((each) => each * axisUnit);
  const bins = columns[at].bins?.map(([low, high]) => [low * axisUnit, high * axisUnit] as const);
  const main = value === null ? [] : columns[value].values;
  switch (role) {
    case 'spectrum': {
      if (bins === undefined) return { code: 'lacks', slots: ['missing-mass-bins'] };
      if (others.length === 0) return { code: 'lacks', slots: ['expected'] };
      const rows = soundRows(axis, [main, ...others.map((column) => columns[column].values)]);
      const counts = wholeCounts(main, rows, lines);
      if (isFault(counts)) return counts;
      return {
        lowGeV2: rows.map((row) => bins[row][0]),
        highGeV2: rows.map((row) => bins[row][1]),
        counts,
        components: componentsOf(table, others, rows),
      };
    }
    case 'dimuon-spectrum': {
      if (bins === undefined) return { code: 'lacks', slots: ['mass-bins'] };
      const rows = soundRows(axis, [main]);
      const counts = wholeCounts(main, rows, lines);
      if (isFault(counts)) return counts;
      if (rows.length === 0) return { code: 'no-rows' };
      const isApart = rows.some((row, k) => k > 0 && Math.abs(bins[row][0] - bins[rows[k - 1]][1]) > 1e-3);
      if (isApart) return { code: 'bins-apart' };
      return { edgesMeV: [bins[rows[0]][0], ...rows.map((row) => bins[row][1])], counts };
    }
    case 'window-counts': {
      const [expected] = others;
      if (expected === undefined) return { code: 'lacks', slots: ['expected'] };
      const spread = uncertainty === null ? columns[expected].errors : columns[uncertainty].values;
      if (spread === undefined) return { code: 'lacks', slots: ['uncertainty'] };
      const background = columns[expected].values;
      const rows = soundRows(axis, [main, background, spread]);
      const observed = wholeCounts(main, rows, lines);
      if (isFault(observed)) return observed;
      return {
        massMeV: rows.map((row) => axis[row]),
        observed,
        background: rows.map((row) => background[row]),
        backgroundUncertainty: rows.map((row) => spread[row]),
      };
    }
    case 'sensitivity':
    case 'acceptance': {
      const rows = soundRows(axis, [main]).filter((row) => main[row] > 0);
      return { massMeV: rows.map((row) => axis[row]), value: rows.map((row) => main[row]) };
    }
    case 'limits': {
      if (others.length === 0) return { code: 'lacks', slots: ['limits'] };
      const breaks = breaksOf(table, [at, ...others]);
      // Each piece between gaps is a row of its own.
      const rowsAt = (column: number, lifetimeS: readonly number[]) =>
        [...limitsByLifetime({ massMeV: axis, value: columns[column].values, lifetimeS, breaks })]
          .filter(([lifetime]) => lifetime >= 0)
          .flatMap(([lifetime, row]) =>
            limitPieces(row, row.rangesMeV)
              .filter(({ massMeV }) => massMeV.length > 1)
              .map((piece) => ({ lifetimeS: lifetime === Infinity ? 'inf' : lifetime, ...piece })),
          );
      if (lifetimeColumn !== null) {
        const lifetimes = columns[lifetimeColumn].values.map((time) => time * lifetimeUnitS);
        return { confidenceLevel: draft.confidenceLevel, rows: rowsAt(others[0], lifetimes) };
      }
      const unknown = lifetimesS.findIndex((time) => time === null);
      if (unknown >= 0) return { code: 'no-lifetime', column: shortName(columns[others[unknown]].name) };
      const rows = others.flatMap((column, k) =>
        rowsAt(
          column,
          axis.map(() => lifetimesS[k] ?? Number.NaN),
        ),
      );
      return { confidenceLevel: draft.confidenceLevel, rows };
    }
  }
}

/**
 * A table as the engine computes with it, checked.
 * @param table as read
 * @param draft what its columns are taken for
 */
export function officialTable(table: ImportedTable, draft: OfficialDraft): OfficialResult {
  const { search, role, axis, value, others, lifetimeColumn, uncertainty } = draft;
  const fault = faultIn(table, [axis, value, ...others, lifetimeColumn, uncertainty]);
  if (fault !== null) return faulty({ code: 'cell', reason: unusable(table.file, fault).reason });
  const found = content(table, draft);
  if ('code' in found) return faulty(found as OfficialFault);
  const name = shortName(table.name);
  const id = `${search}/${role}/${name}`;
  const made = { id, search, role, name, file: shortName(table.file), ...found };
  const checked = checkOfficialTable(made, name);
  return checked.ok
    ? { ok: true, content: checked.content }
    : faulty({ code: 'unsound', reason: checked.reason });
}
