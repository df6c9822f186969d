import { models } from '../physics/models/index.ts';
import type { ModelId } from '../physics/models/model.ts';
import type { ImportedColumn, ImportedTable } from './importedTable.ts';
import {
  type LifetimeUnit,
  lifetimeUnit,
  lifetimeUnitsS,
  type MassUnit,
  massUnit,
  massUnitsMeV,
} from './units.ts';

/** What the preview proposes for a table; the user has the last word. Null where nothing speaks for an answer. */
export interface Guesses {
  /** Index of the column of masses, and of the one of couplings or limits. */
  readonly massColumn: number;
  readonly valueColumn: number;
  /** Index of a column of lifetimes, or null. */
  readonly lifetimeColumn: number | null;
  /** Unit of that column. */
  readonly lifetimeUnit: LifetimeUnit;
  readonly massUnit: MassUnit;
  /** Whether heading, unit or comment named the mass unit; otherwise it was guessed from the size of the numbers. */
  readonly massUnitNamed: boolean;
  readonly quantity: 'coupling' | 'branching-ratio' | null;
  readonly model: ModelId | null;
  /** Identifier of a convention of the models. */
  readonly convention: string | null;
  /** One lifetime that heading or comment name, s; Infinity for an X that escapes. */
  readonly lifetimeS: number | null;
  readonly confidenceLevel: number | null;
  readonly shape: 'lower-edge' | 'upper-edge' | 'closed-region';
  readonly curveType: 'excluded' | 'projection';
}

const massName = /^(m|x|mass|m_?[xXaAsS]('|′)?|m_\{?\\?[\w']+\}?|mx|ma|ms|m_miss)$|mass|^m[_ ([]/i;
const lifetimeName = /^(tau|τ|lifetime|life time)|\\tau/i;
const limitName = /\bbr\b|branching|\bB(R)?\s*\(|^b_?ul|^br_|\\mathcal\{?B|upper limit|\bUL\b|\bBF\b/i;

/** Signs by which files name the couplings, most special first. */
const conventionNames: readonly (readonly [RegExp, string])[] = [
  [/sin\s*(\^|\*\*)?\{?2\}?\s*\(?\\?(theta|θ)|sin²|sin2|s\^?2_?theta/i, 'sin2theta'],
  [/sin[\s_]*\(?\\?(theta|θ)|sintheta/i, 'sintheta'],
  [/(eps(ilon)?|ε)\}?\s*(\^|\*\*)?\{?2\}?|ε²|eps2/i, 'epsilon2'],
  [/eps(ilon)?|ε|kinetic mixing/i, 'epsilon'],
  [/C_?\{?ff\}?|c_?ff/i, 'Cff_over_Lambda_TeV-1'],
  [/C_?\{?GG\}?|c_?gg/i, 'CGG_over_Lambda_TeV-1'],
  [/g_?\{?Y\}?\b/, 'g_Y'],
  [/1\s*\/\s*F_?\{?a\}?/, 'one_over_Fa'],
  [/1\s*\/\s*f_?\{?G\}?/, 'one_over_fG'],
  [/1\s*\/\s*f\b|1\s*\/\s*f_?\{?\\?ell/, 'one_over_f'],
  [/^y$|\by\s*=\s*(eps|ε)/i, 'y'],
];

function modelOf(convention: string | null, text: string): ModelId | null {
  const named = /\bBC\s?-?(1|2|4|10|11)\b/i.exec(text)?.[1];
  if (named !== undefined) return models.find(({ id }) => id === `bc${named}`)?.id ?? null;
  const known = models.filter(({ conventions }) => conventions.some(({ id }) => id === convention));
  return known.length === 1 ? known[0].id : null;
}

/** The confidence level that a text names, as a fraction; null where there is none. */
export function confidenceOf(text: string): number | null {
  const percent = /(\d{2}(?:\.\d+)?)\s*\\?%\s*(?:(?:\\,?|,)\s*)?(?:C\.?\s?L|confidence|credib)/i.exec(
    text,
  )?.[1];
  const fraction = /\b(?:CL|C\.L\.|confidence level)\W{0,3}(0\.\d+)/i.exec(text)?.[1];
  const after = /\b(?:CL|C\.L\.|confidence level)\W{0,3}(\d{2}(?:\.\d+)?)\s*\\?(?:%|$)/im.exec(text)?.[1];
  const value = fraction !== undefined ? Number(fraction) : Number(percent ?? after) / 100;
  return value > 0 && value < 1 ? value : null;
}

function lifetimeOf(text: string): number | null {
  const found = /(?:tau|τ|lifetime)[^\d\n]{0,12}?(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*(ps|ns|us|ms|s)\b/i.exec(
    text,
  );
  if (found !== null) return Number(found[1]) * lifetimeUnitsS[lifetimeUnit(found[2])];
  return /invisible|\bstable\b|(?:tau|τ)\s*=\s*(?:inf|∞)/i.test(text) ? Infinity : null;
}

/** Masses of a kaon decay reach 354 MeV, so that a largest number below 3 is in GeV. */
function unitBySize(values: readonly number[]): MassUnit {
  let largest = 0;
  for (const value of values) if (Number.isFinite(value) && value > largest) largest = value;
  return largest > 0 && largest < 3 ? 'GeV' : largest > 1e5 ? 'eV' : 'MeV';
}

function finiteCount({ values }: ImportedColumn): number {
  return values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
}

/** Whether the path of masses comes back: a contour, not a function of the mass. */
function comesBack(masses: readonly number[]): boolean {
  let rises = 0;
  let falls = 0;
  for (let i = 1; i < masses.length; i += 1) {
    if (masses[i] > masses[i - 1]) rises += 1;
    else if (masses[i] < masses[i - 1]) falls += 1;
  }
  return Math.min(rises, falls) > 0.1 * masses.length;
}

function shapeOf({ columns }: ImportedTable, mass: number, value: number): Guesses['shape'] {
  const masses = columns[mass].values;
  const values = columns[value].values;
  const last = masses.length - 1;
  const closed = last > 2 && masses[0] === masses[last] && values[0] === values[last];
  return closed || comesBack(masses) ? 'closed-region' : 'lower-edge';
}

/**
 * What a table seems to be, from its headings, units, qualifiers, comments and numbers.
 * @param table as read
 */
export function guess(table: ImportedTable): Guesses {
  const { columns, description, name } = table;
  const headings = columns.map((column) => `${column.name} ${column.unit}`.trim());
  const named = headings.findIndex(
    (heading, index) =>
      massName.test(columns[index].name) ||
      massUnit(columns[index].unit) !== null ||
      massUnit(heading) !== null,
  );
  const massColumn = Math.max(0, named);
  const lifetime = columns.findIndex(
    (column, index) =>
      index !== massColumn && lifetimeName.test(column.name) && /\b(s|ns|ps)\b|^$/.test(column.unit),
  );
  const others = columns
    .map((_, index) => index)
    .filter((index) => index !== massColumn && index !== lifetime);
  const speaking = (index: number): boolean =>
    limitName.test(headings[index]) || conventionNames.some(([pattern]) => pattern.test(headings[index]));
  const valueColumn =
    others.find((index) => speaking(index) && /obs/i.test(headings[index])) ??
    others.find(speaking) ??
    others.find((index) => finiteCount(columns[index]) > 0) ??
    Math.min(1, columns.length - 1);
  const value = headings[valueColumn];
  const qualifiers = columns[valueColumn].qualifiers.map(([key, text]) => `${key} ${text}`).join('\n');
  const everything = [value, qualifiers, description, name].join('\n');
  // A heading speaks before the text around it.
  const convention =
    conventionNames.find(([pattern]) => pattern.test(value))?.[1] ??
    (limitName.test(value)
      ? undefined
      : conventionNames.find(([pattern]) => pattern.test(description))?.[1]) ??
    null;
  const limited = limitName.test(value) || (convention === null && limitName.test(description));
  const live = table.format === 'dark-matter-live';
  const unitNamed =
    massUnit(columns[massColumn].unit) ??
    (live ? 'GeV' : massUnit(/\bm\w*\W{1,6}(?:in\s+)?\[?\(?((?:[kMGT]?eV))/.exec(description)?.[1] ?? ''));
  return {
    massColumn,
    valueColumn,
    lifetimeColumn: lifetime < 0 ? null : lifetime,
    lifetimeUnit: lifetimeUnit(lifetime < 0 ? '' : columns[lifetime].unit),
    massUnit: unitNamed ?? unitBySize(columns[massColumn].values),
    massUnitNamed: unitNamed !== null,
    quantity: limited ? 'branching-ratio' : convention !== null || live ? 'coupling' : null,
    model: limited ? null : modelOf(convention, everything),
    convention: limited ? null : convention,
    lifetimeS: limited && lifetime < 0 ? lifetimeOf(everything) : null,
    confidenceLevel: confidenceOf(everything),
    shape: limited ? 'lower-edge' : shapeOf(table, massColumn, valueColumn),
    curveType: /projection|projected|sensitivity|expected reach/i.test(everything)
      ? 'projection'
      : 'excluded',
  };
}

/**
 * Masses of a column in MeV.
 * @param table as read
 * @param column index of the column
 * @param unit its unit
 */
export function massesMeV(table: ImportedTable, column: number, unit: MassUnit): number[] {
  return table.columns[column].values.map((value) => value * massUnitsMeV[unit]);
}
