import { modelById, models } from '../physics/models/index.ts';
import type { ModelId } from '../physics/models/model.ts';
import { type Scale, unscaled, type ValueForm } from './couplingForm.ts';
import { type HeadingParts, partsOfColumn } from './couplingHeading.ts';
import { couplingReading, scaleOf } from './couplingReading.ts';
import { couplingSymbol } from './couplingSymbols.ts';
import { couplingUnit } from './couplingUnits.ts';
import { usefulColumns, valueColumnOf } from './columnChoice.ts';
import { edgeColumns, edgeName } from './edgeNames.ts';
import type { ImportedColumn, ImportedTable } from './importedTable.ts';
import { saidOfCurve } from './saidOfCurve.ts';
import { breaksOf } from './stretches.ts';
import { type LifetimeUnit, lifetimeUnit, lifetimeUnitsS, type MassUnit, massUnit } from './units.ts';

/** What the preview proposes for a table; the user has the last word. Null where nothing speaks for an answer. */
export interface Guesses extends ValueForm {
  /** Index of the column of masses, and of the one of couplings or limits. */
  readonly massColumn: number;
  readonly valueColumn: number;
  /** Columns of the other edge of a band, or null. */
  readonly otherEdge: { readonly massColumn: number; readonly valueColumn: number } | null;
  /** Index of a column of lifetimes, or null. */
  readonly lifetimeColumn: number | null;
  /** Unit of that column. */
  readonly lifetimeUnit: LifetimeUnit;
  readonly massUnit: MassUnit;
  /** Whether heading, unit or comment named the mass unit; otherwise it was guessed from the size of the numbers. */
  readonly massUnitNamed: boolean;
  /** Whether the column holds masses or their logarithms; null where that is open. */
  readonly massScale: Scale | null;
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
/** Names of B itself, and of limits on whatever it is. */
const branchingName = /\bbr\b|branching|\bB(R)?\s*\(|^b_?ul|^br_|\\mathcal\{?B|\bBF\b/i;
const limitName = new RegExp(`${branchingName.source}|upper[ _-]?limit|\\bUL\\b`, 'i');

function modelOf(conventions: readonly string[], text: string): ModelId | null {
  const named = /\bBC\s?-?(1|2|4|10|11)\b/i.exec(text)?.[1];
  if (named !== undefined) return models.find(({ id }) => id === `bc${named}`)?.id ?? null;
  const known = models.filter((model) => model.conventions.some(({ id }) => conventions.includes(id)));
  return known.length === 1 ? known[0].id : null;
}

/** The one of these conventions that a model has, or that is the only one; null where that is open. */
function conventionOf(conventions: readonly string[], model: ModelId | null): string | null {
  const ofModel = modelById(model ?? '')?.conventions ?? [];
  const fitting = conventions.filter((each) => ofModel.some(({ id }) => id === each));
  return fitting[0] ?? (conventions.length === 1 ? conventions[0] : null);
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
function unitBySize(values: readonly number[], scale: Scale | null): MassUnit {
  let largest = 0;
  for (const each of values) {
    const value = unscaled(each, scale ?? 'log10');
    if (Number.isFinite(value) && value > largest) largest = value;
  }
  return largest > 0 && largest < 3 ? 'GeV' : largest > 1e5 ? 'eV' : 'MeV';
}

/** Whether the path of masses comes back within a stretch: a contour, not a function of the mass. */
function comesBack(masses: readonly number[], breaks: ReadonlySet<number>): boolean {
  let rises = 0;
  let falls = 0;
  for (let i = 1; i < masses.length; i += 1) {
    if (breaks.has(i)) continue;
    if (masses[i] > masses[i - 1]) rises += 1;
    else if (masses[i] < masses[i - 1]) falls += 1;
  }
  return Math.min(rises, falls) > 0.1 * masses.length;
}

function shapeOf(table: ImportedTable, mass: number, value: number): Guesses['shape'] {
  const masses = table.columns[mass].values;
  const values = table.columns[value].values;
  const breaks = breaksOf(table, [mass, value]);
  const ends = [...breaks, masses.length].map((end) => end - 1);
  const closed = [0, ...breaks].every((start, k) => {
    const end = ends[k];
    return end - start > 2 && masses[start] === masses[end] && values[start] === values[end];
  });
  if (closed || comesBack(masses, new Set(breaks))) return 'closed-region';
  const named = edgeName(table.columns[value].name) ?? edgeName(table.name);
  return named?.edge === 'upper' && !named.rest.includes('limit') ? 'upper-edge' : 'lower-edge';
}

/** The edges of a band, unless another column speaks for itself: then they are its uncertainty. */
function edgesAmong(
  columns: readonly ImportedColumn[],
  others: readonly number[],
  speaking: (index: number) => boolean,
): ReturnType<typeof edgeColumns> {
  const edges = edgeColumns(columns, others);
  if (edges === null || speaking(edges.lower)) return edges;
  const rest = others.filter((index) => index !== edges.lower && index !== edges.upper);
  return rest.some((index) => speaking(index) || /^(?:value|y|central|nominal)$/i.test(columns[index].name))
    ? null
    : edges;
}

/** Whether a heading is that of a mass: by its name, or by its unit if it names no coupling. */
function isMass({ symbol, unit }: HeadingParts, { name }: ImportedColumn): boolean {
  if (massName.test(name) || massName.test(symbol) || massUnit(name) !== null) return true;
  return couplingUnit(unit)?.dimension === 1 && couplingSymbol(symbol) === null;
}

/**
 * What a table seems to be, from its headings, units, qualifiers, comments and numbers.
 * @param table as read
 */
export function guess(table: ImportedTable): Guesses {
  const { columns, description, name } = table;
  const headings = columns.map((column) => `${column.name} ${column.unit}`.trim());
  const parts = columns.map(partsOfColumn);
  const useful = usefulColumns(table);
  const massColumn = useful.find((index) => isMass(parts[index], columns[index])) ?? useful[0] ?? 0;
  const lifetime = columns.findIndex(
    (column, index) =>
      index !== massColumn &&
      useful.includes(index) &&
      lifetimeName.test(column.name) &&
      /\b(s|ns|ps)\b|^$/.test(column.unit),
  );
  const others = useful.filter((index) => index !== massColumn && index !== lifetime);
  const speaking = (index: number): boolean =>
    limitName.test(headings[index]) || couplingSymbol(parts[index].symbol) !== null;
  const edges = edgesAmong(
    columns,
    others.filter((index) => !isMass(parts[index], columns[index])),
    speaking,
  );
  const valueColumn = edges?.lower ?? valueColumnOf(table, others, (index) => headings[index], speaking);
  const value = headings[valueColumn];
  const qualifiers = columns[valueColumn].qualifiers.map(([key, text]) => `${key} ${text}`).join('\n');
  const everything = [value, qualifiers, description, name].join('\n');
  const coupling = couplingReading(table, valueColumn);
  const said = saidOfCurve(columns[valueColumn]);
  // A heading speaks before the text around it.
  const named = coupling.conventions.length > 0 && (coupling.inHeading || !limitName.test(value));
  const limited =
    said.convention === null &&
    (named
      ? branchingName.test(value)
      : limitName.test(value) || (coupling.conventions.length === 0 && limitName.test(description)));
  const model = limited ? null : (said.model ?? modelOf(coupling.conventions, everything));
  const unit = couplingUnit(coupling.valueUnit);
  const inEnergy = (unit?.dimension ?? 0) !== 0;
  const live = table.format === 'dark-matter-live';
  const isCoupling = said.convention !== null || named || inEnergy || live || edges !== null;
  const unitNamed =
    massUnit(parts[massColumn].unit) ??
    (live ? 'GeV' : massUnit(/\bm\w*\W{1,6}(?:in\s+)?\[?\(?((?:[kMGT]?eV))/.exec(description)?.[1] ?? ''));
  const massScale = scaleOf(parts[massColumn], columns[massColumn]);
  const upper = limited ? undefined : edges?.upper;
  return {
    massColumn,
    valueColumn,
    otherEdge: upper === undefined ? null : { massColumn, valueColumn: upper },
    lifetimeColumn: lifetime < 0 ? null : lifetime,
    lifetimeUnit: lifetimeUnit(lifetime < 0 ? '' : columns[lifetime].unit),
    massUnit: unitNamed ?? unitBySize(columns[massColumn].values, massScale),
    massUnitNamed: unitNamed !== null,
    massScale,
    valueScale: coupling.valueScale,
    valuePower: limited || said.convention !== null ? 1 : coupling.valuePower,
    // A unit that nobody else has is that of the convention itself.
    valueUnit: said.convention !== null && unit === null ? '' : coupling.valueUnit,
    quantity: limited ? 'branching-ratio' : isCoupling ? 'coupling' : null,
    model,
    convention: limited ? null : (said.convention ?? conventionOf(coupling.conventions, model)),
    lifetimeS: limited && lifetime < 0 ? lifetimeOf(everything) : null,
    confidenceLevel: confidenceOf(everything),
    shape: limited
      ? 'lower-edge'
      : upper === undefined
        ? (said.shape ?? shapeOf(table, massColumn, valueColumn))
        : 'closed-region',
    curveType:
      said.curveType ??
      (/projection|projected|sensitivity|expected reach/i.test(everything) ? 'projection' : 'excluded'),
  };
}
