import type { Signature } from '../searches/search.ts';
import type { Polyline } from '../data/boundSchema.ts';
import type { Curve } from '../data/curveSchema.ts';
import { checkCurve } from '../data/curveSchema.ts';
import { ownNotes } from '../data/ownNotes.ts';
import { fileStem } from '../data/text.ts';
import { shortName } from '../words/quoted.ts';
import type { LimitTable } from '../data/limitTableSchema.ts';
import { loadLimitTable } from '../data/loadLimitTable.ts';
import { checkedFile, type ImportedTable, type ImportResult, unusable } from './importedTable.ts';
import { meaning, type TableMeaning } from './meaning.ts';
import { openQuestions } from './openQuestions.ts';
import { lifetimeUnitsS } from './units.ts';

/** What a user answered in the preview: the guesses, corrected, with a name and a reference. */
export interface Answers extends TableMeaning {
  readonly name: string;
  readonly reference: string;
  /** Of a limit on B: what the search looked for. */
  readonly signature: Signature;
}

/** A point with its lifetime in s, NaN where there is no column of lifetimes, and the piece of the curve it belongs to. */
interface Point {
  readonly massMeV: number;
  readonly value: number;
  readonly lifetimeS: number;
  readonly piece: number;
}

/** Rows that a logarithmic plot can show; the others are named as suspicions. */
function pointsOf(table: ImportedTable, answers: Answers): Point[] {
  const { massColumn, valueColumn, lifetimeColumn, lifetimeUnit } = answers;
  const { massMeV: masses, values } = meaning(table, answers);
  const lifetimes = lifetimeColumn === null ? null : table.columns[lifetimeColumn].values;
  // Our own exports number the pieces of a curve.
  const pieces = table.columns.find(
    ({ name }, index) => /^piece\b/i.test(name) && index !== massColumn && index !== valueColumn,
  )?.values;
  return masses
    .map((massMeV, i): Point => ({
      massMeV,
      value: values[i],
      lifetimeS: lifetimes === null ? Number.NaN : lifetimes[i] * lifetimeUnitsS[lifetimeUnit],
      piece: pieces?.[i] ?? 0,
    }))
    .filter(({ massMeV, value }) => massMeV >= 0 && massMeV < Infinity && value > 0 && value < Infinity);
}

/** Pieces of a curve, in the order of the rows; single points make none. */
function stretchesOf(points: readonly Point[]): Polyline[] {
  const stretches: { massMeV: number[]; coupling: number[] }[] = [];
  points.forEach(({ massMeV, value, piece }, i) => {
    if (i === 0 || points[i - 1].piece !== piece) stretches.push({ massMeV: [], coupling: [] });
    const stretch = stretches[stretches.length - 1];
    stretch.massMeV.push(massMeV);
    stretch.coupling.push(value);
  });
  return stretches.filter(({ massMeV }) => massMeV.length > 1);
}

/**
 * A table as a curve of the plot, by what the user said it is.
 * @param table as read
 * @param answers what its columns mean
 * @returns the curve, or why there is none
 */
export function adoptCurve(table: ImportedTable, answers: Answers): ImportResult<Curve> {
  const open = openQuestions(answers);
  if (open.length > 0) return unusable(table.file, { code: 'open-questions', open });
  const points = pointsOf(table, answers);
  if (points.length < 2) return unusable(table.file, { code: 'no-curve' });
  const { quantity, lifetimeS } = answers;
  const limited = quantity === 'branching-ratio';
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
    stretches: stretchesOf(points),
  };
  return checkedFile(table.file, checkCurve(content, shortName(table.file)));
}

/** One row of limits per lifetime, ascending in mass, each mass once. */
function rowsByLifetime(points: readonly Point[]): Map<number, { massMeV: number[]; limit: number[] }> {
  const rows = new Map<number, { massMeV: number[]; limit: number[] }>();
  for (const { massMeV, value, lifetimeS } of [...points].sort((a, b) => a.massMeV - b.massMeV)) {
    const row = rows.get(lifetimeS) ?? { massMeV: [], limit: [] };
    rows.set(lifetimeS, row);
    if (row.massMeV[row.massMeV.length - 1] === massMeV) continue;
    row.massMeV.push(massMeV);
    row.limit.push(value);
  }
  return rows;
}

/**
 * A table of limits on B, at one or several lifetimes, as a search that the engine recasts into every model. An X that
 * escapes needs a row for it; other lifetimes follow from their rows, or are not limited. Visible decays need rows at two
 * lifetimes at least.
 * @param table as read
 * @param answers what its columns mean
 * @returns the table of limits, or why there is none
 */
export function adoptLimitTable(table: ImportedTable, answers: Answers): ImportResult<LimitTable> {
  const { file } = table;
  const { confidenceLevel, signature, lifetimeColumn, lifetimeS, name } = answers;
  if (confidenceLevel === null) return unusable(file, { code: 'no-level' });
  const open = openQuestions(answers);
  if (open.length > 0) return unusable(file, { code: 'open-questions', open });
  const oneLifetime = lifetimeS ?? Number.NaN;
  const rows = rowsByLifetime(
    pointsOf(table, answers).map((point) =>
      lifetimeColumn === null ? { ...point, lifetimeS: oneLifetime } : point,
    ),
  );
  const finite = [...rows]
    .filter(([lifetime]) => lifetime > 0 && lifetime < Infinity)
    .sort(([a], [b]) => a - b);
  const invisible = signature === 'invisible';
  const reference = invisible ? rows.get(Infinity) : finite[0]?.[1];
  if (reference === undefined || (!invisible && finite.length < 2)) {
    return unusable(file, { code: invisible ? 'no-escape' : 'too-few-lifetimes' });
  }
  const covered = invisible ? [reference] : finite.map(([, row]) => row);
  const low = Math.max(...covered.map(({ massMeV }) => massMeV[0]));
  const high = Math.min(...covered.map(({ massMeV }) => massMeV[massMeV.length - 1]));
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
    massRangesMeV: [[low, high]],
    reference,
    ...(invisible || !rows.has(0)
      ? {}
      : {
          lifetimeFloor: { source: note, published: [{ massRangeMeV: [low, high], shortestLifetimeS: 0 }] },
        }),
    lifetimeLaw: invisible
      ? finite.length === 0
        ? { kind: 'stable-only', note }
        : {
            kind: 'rows',
            note,
            largestLimit: 1,
            rows: [...finite]
              .reverse()
              .map(([lifetime, row]) => ({ inverseLifetimePerNs: 1e-9 / lifetime, ...row })),
          }
      : {
          kind: 'prompt-rows',
          note,
          rows: finite.map(([lifetime, row]) => ({ lifetimeNs: lifetime * 1e9, ...row })),
        },
    recast: { experiment: name, experimentKind: 'kaon', note: ownNotes.recast },
  };
  return checkedFile(file, loadLimitTable(JSON.stringify(content), shortName(file)));
}
