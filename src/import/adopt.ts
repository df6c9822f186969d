import type { Signature } from '../searches/search.ts';
import type { Polyline } from '../data/boundSchema.ts';
import type { Curve } from '../data/curveSchema.ts';
import { checkCurve } from '../data/curveSchema.ts';
import { ownNotes } from '../data/ownNotes.ts';
import { fileStem } from '../data/text.ts';
import { shortName } from '../words/quoted.ts';
import type { LimitTable } from '../data/limitTableSchema.ts';
import { loadLimitTable } from '../data/loadLimitTable.ts';
import { bandOf } from './band.ts';
import { checkedFile, type ImportedTable, type ImportResult, unusable } from './importedTable.ts';
import { type LimitRow, limitsByLifetime, type Rows, shownStretches } from './limitRows.ts';
import { meaning, type TableMeaning } from './meaning.ts';
import { openQuestions } from './openQuestions.ts';
import { breaksOf } from './stretches.ts';
import { lifetimeUnitsS } from './units.ts';
import { faultIn } from './unread.ts';

/** What a user answered in the preview: the guesses, corrected, with a name and a reference. */
export interface Answers extends TableMeaning {
  readonly name: string;
  readonly reference: string;
  /** Of a limit on B: what the search looked for. */
  readonly signature: Signature;
}

function rowsOf(table: ImportedTable, answers: Answers): Rows {
  const { massColumn, valueColumn, lifetimeColumn, lifetimeUnit } = answers;
  const { massMeV, values } = meaning(table, answers);
  const lifetimes = lifetimeColumn === null ? null : table.columns[lifetimeColumn].values;
  return {
    massMeV,
    value: values,
    lifetimeS: massMeV.map((_, row) =>
      lifetimes === null ? Number.NaN : lifetimes[row] * lifetimeUnitsS[lifetimeUnit],
    ),
    breaks: breaksOf(table, [massColumn, valueColumn]),
  };
}

/** Pieces of a curve, in the order of the rows; single points make none. */
function piecesOf(rows: Rows): Polyline[] {
  return shownStretches(rows, [...rows.massMeV.keys()])
    .filter((stretch) => stretch.length > 1)
    .map((stretch) => ({
      massMeV: stretch.map((row) => rows.massMeV[row]),
      coupling: stretch.map((row) => rows.value[row]),
    }));
}

/**
 * A table as a curve of the plot, by what the user said it is.
 * @param table as read
 * @param answers what its columns mean
 * @returns the curve, or why there is none
 */
export function adoptCurve(table: ImportedTable, answers: Answers): ImportResult<Curve> {
  const fault = faultIn(table, [answers.massColumn, answers.valueColumn]);
  if (fault !== null) return unusable(table.file, fault);
  const open = openQuestions(answers);
  if (open.length > 0) return unusable(table.file, { code: 'open-questions', open });
  const { quantity, lifetimeS } = answers;
  const limited = quantity === 'branching-ratio';
  const isBand = !limited && answers.shape === 'closed-region' && answers.otherEdge !== null;
  const band = isBand ? bandOf(table, answers) : null;
  if (isBand && band === null) return unusable(table.file, { code: 'uneven-edges' });
  const { stretches, regions } = band ?? { stretches: piecesOf(rowsOf(table, answers)) };
  if (stretches.length === 0) return unusable(table.file, { code: 'no-curve' });
  const content = {
    kind: 'curve',
    id: `own-${fileStem(answers.name)}`,
    name: answers.name,
    quantity: quantity ?? 'coupling',
    model: limited ? null : answers.model,
    convention: limited ? null : answers.convention,
    lifetimeS: limited ? (lifetimeS === Infinity ? 'inf' : lifetimeS) : null,
    confidenceLevel: answers.confidenceLevel,
    shape: answers.shape,
    curveType: answers.curveType,
    reference: answers.reference,
    note: table.description,
    stretches,
    ...(regions === undefined ? {} : { regions }),
  };
  return checkedFile(table.file, checkCurve(content, shortName(table.file)));
}

/** Answers where a column of lifetimes holds one lifetime alone: then it is said without the column. */
export function withOneLifetime(table: ImportedTable, answers: Answers): Answers {
  const { lifetimeColumn } = answers;
  if (lifetimeColumn === null) return answers;
  const [lifetimeS = Number.NaN, ...more] = new Set(rowsOf(table, answers).lifetimeS);
  return more.length === 0 && lifetimeS > 0 ? { ...answers, lifetimeColumn: null, lifetimeS } : answers;
}

/** The limits of one lifetime as a table of limits has them: with ranges where they have gaps. */
const lawRow = ({ massMeV, limit, rangesMeV }: LimitRow) => ({
  massMeV,
  limit,
  ...(rangesMeV.length > 1 ? { massRangesMeV: rangesMeV } : {}),
});

/** Whether a row of limits says something where a search looks. */
const speaksIn =
  (searched: LimitRow['rangesMeV']) =>
  ([, { rangesMeV }]: readonly [number, LimitRow]): boolean =>
    rangesMeV.some(([low, high]) => searched.some(([from, to]) => low <= to && high >= from));

/**
 * A table of limits on B, at one or several lifetimes, as a search that the engine recasts into every model. Limits for an X
 * that escapes stand for a stable one, and other lifetimes follow from their rows, or are not limited; without them the limits
 * speak between their own lifetimes alone, two at least. Those on visible decays speak between theirs too, and below the
 * shortest one where there is a limit on a decay at once.
 * @param table as read
 * @param answers what its columns mean
 * @returns the table of limits, or why there is none
 */
export function adoptLimitTable(table: ImportedTable, answers: Answers): ImportResult<LimitTable> {
  const { file } = table;
  const { confidenceLevel, signature, lifetimeColumn, name } = answers;
  const fault = faultIn(table, [answers.massColumn, answers.valueColumn, lifetimeColumn]);
  if (fault !== null) return unusable(file, fault);
  if (confidenceLevel === null) return unusable(file, { code: 'no-level' });
  const open = openQuestions(answers);
  if (open.length > 0) return unusable(file, { code: 'open-questions', open });
  const oneLifetime = answers.lifetimeS ?? Number.NaN;
  const given = rowsOf(table, answers);
  const lifetimeS = lifetimeColumn === null ? given.massMeV.map(() => oneLifetime) : given.lifetimeS;
  const rows = limitsByLifetime({ ...given, lifetimeS });
  const finite = [...rows]
    .filter(([lifetime]) => lifetime > 0 && lifetime < Infinity)
    .sort(([a], [b]) => a - b);
  const invisible = signature === 'invisible';
  // Without a limit for a stable X they speak between their own lifetimes alone.
  const isBetween = invisible && !rows.has(Infinity) && finite.length > 1;
  const reference = isBetween ? finite.at(-1)?.[1] : invisible ? rows.get(Infinity) : finite[0]?.[1];
  if (reference === undefined || (!invisible && finite.length < 2)) {
    return unusable(file, { code: invisible ? 'no-escape' : 'too-few-lifetimes' });
  }
  const covered = invisible && !isBetween ? [reference] : finite.map(([, row]) => row);
  const low = Math.max(...covered.map(({ massMeV }) => massMeV[0]));
  const high = Math.min(...covered.map(({ massMeV }) => massMeV[massMeV.length - 1]));
  const massRangesMeV = reference.rangesMeV.flatMap(([from, to]) => {
    const range = [Math.max(from, low), Math.min(to, high)] as const;
    return range[0] < range[1] ? [range] : [];
  });
  const others = finite.filter(speaksIn(massRangesMeV));
  const note = ownNotes.rows;
  const content = {
    kind: 'limit-table',
    id: `own-${fileStem(name)}`,
    title: name,
    signature,
    provenance: {
      kind: 'published-table',
      publication: answers.reference === '' ? name : answers.reference,
      figure: table.name,
      note: `${ownNotes.recast} ${table.description}`.trim(),
      licence: 'Yours',
    },
    citation: 'own',
    confidenceLevel,
    massRangesMeV,
    reference: { massMeV: reference.massMeV, limit: reference.limit },
    ...(invisible || !rows.has(0)
      ? {}
      : {
          lifetimeFloor: { source: note, published: [{ massRangeMeV: [low, high], shortestLifetimeS: 0 }] },
        }),
    lifetimeLaw: invisible
      ? others.length === 0
        ? { kind: 'stable-only', note }
        : {
            kind: isBetween ? 'between-rows' : 'rows',
            note,
            largestLimit: 1,
            rows: [...others]
              .reverse()
              .map(([lifetime, row]) => ({ inverseLifetimePerNs: 1e-9 / lifetime, ...lawRow(row) })),
          }
      : {
          kind: 'prompt-rows',
          note,
          longestLifetimeNs: finite[finite.length - 1][0] * 1e9,
          rows: finite.map(([lifetime, row]) => ({ lifetimeNs: lifetime * 1e9, ...lawRow(row) })),
        },
    recast: { experiment: name, experimentKind: 'kaon', note: ownNotes.recast },
  };
  return checkedFile(file, loadLimitTable(JSON.stringify(content), shortName(file)));
}
