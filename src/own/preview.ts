import type { Polyline } from '../data/boundSchema.ts';
import { numberText } from '../data/text.ts';
import { shortName } from '../words/quoted.ts';

import { type ColumnReading, columnReadings } from '../import/columnReadings.ts';
import type { ImportedColumn, ImportedTable } from '../import/importedTable.ts';
import type { Suspicion } from '../import/importReason.ts';
import { suspicions } from '../import/suspicions.ts';
import type { Candidate } from './candidates.ts';
import type { OwnContent } from './ownBound.ts';
import type { OwnReason } from './ownReason.ts';
import type { OwnSource } from './ownSource.ts';
import { type OwnName, ownContent, pointsIn, polylinesOf } from './ownContent.ts';
import { thinned } from './thinned.ts';

/** Rows of a table that the preview shows. */
const rowsShown = 8;
const columnsShown = 12;

/** The head of a table, as text. */
export interface TableHead {
  readonly columns: readonly { readonly name: string; readonly unit: string }[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A candidate without its numbers: what the page needs to ask about it. */
export interface CandidateHead extends Omit<Candidate, 'source'> {
  readonly kind: OwnSource['kind'];
  /** What the columns seem to be; null where the file says it itself. */
  readonly answers: Extract<OwnSource, { kind: 'table' }>['answers'] | null;
  readonly head: TableHead | null;
  /** What each column says of itself; empty where the file says it itself. */
  readonly readings: readonly ColumnReading[];
}

/** How a candidate looks with certain answers. */
export interface Look {
  /** Why it cannot be added so; null where it can. */
  readonly problem: OwnReason | null;
  /** What it would be, thinned; null where it cannot be added. */
  readonly drawn: OwnContent | null;
  readonly lines: readonly Polyline[];
  readonly pointCount: number;
  readonly drawnPointCount: number;
  readonly suspicions: readonly Suspicion[];
}

/** A cell as it is shown: its number, its word, or nothing. */
function cellText({ values, unread }: ImportedColumn, row: number): string {
  const word = unread?.find((cell) => cell.row === row)?.text;
  return word ?? (Number.isNaN(values[row]) ? '' : numberText(values[row]));
}

/** The first rows of a table. */
export function tableHead({ columns, lines }: Pick<ImportedTable, 'columns' | 'lines'>): TableHead {
  return {
    columns: columns.map(({ name, unit }) => ({ name: shortName(name), unit: shortName(unit) })),
    rows: lines.slice(0, rowsShown).map((line, row) => ({
      line,
      cells: columns.slice(0, columnsShown).map((column) => cellText(column, row)),
    })),
    rowCount: lines.length,
    columnCount: columns.length,
  };
}

const headOf = (source: OwnSource): TableHead | null =>
  source.kind === 'table' ? tableHead(source.table) : null;

/** A candidate as the page asks about it. */
export function candidateHead({ source, ...rest }: Candidate): CandidateHead {
  return {
    ...rest,
    kind: source.kind,
    answers: source.kind === 'table' ? source.answers : null,
    head: headOf(source),
    readings: source.kind === 'table' ? columnReadings(source.table) : [],
  };
}

/**
 * Tries a source under its answers.
 * @param source what was brought along, with the answers as they stand
 * @param named what it is called
 */
export function lookAt(source: OwnSource, named: OwnName): Look {
  const found = source.kind === 'table' ? suspicions(source.table, source.answers) : [];
  const content = ownContent(source, named);
  if (!content.ok) {
    return {
      problem: content.reason,
      drawn: null,
      lines: [],
      pointCount: 0,
      drawnPointCount: 0,
      suspicions: found,
    };
  }
  const drawn = thinned(content.content);
  return {
    problem: null,
    drawn,
    lines: polylinesOf(drawn),
    pointCount: pointsIn(content.content),
    drawnPointCount: pointsIn(drawn),
    suspicions: found,
  };
}
