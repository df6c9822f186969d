/** Rows of a table of the command line, cells as text. */
export type Rows = readonly Readonly<Record<string, string>>[];

/** What a command printed. */
export interface Output {
  /** Of a table. */
  readonly rows: Rows;
  /** Of JSON. */
  readonly json: unknown;
}

/** What a paper says of a number. */
export type Claim =
  | {
      readonly kind: 'value';
      readonly value: number;
      /** Largest relative distance that agrees, and where it comes from. */
      readonly within: number;
      readonly because: string;
    }
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly because: string };

/** A numeric sentence of a paper that a command can check. */
export interface Statement {
  readonly paper: '2021' | '2025';
  /** Section, figure or table. */
  readonly place: string;
  /** What the sentence says, in our own words. */
  readonly says: string;
  readonly claim: Claim;
  /** Words after the program's name. */
  readonly commands: readonly string[];
  /** What is made of their outputs, in words. */
  readonly made: string;
  /** One number, or the smallest and the largest of several. */
  readonly ours: (...outputs: readonly Output[]) => number | readonly [number, number];
  /** Why the numbers do not agree, where they do not. */
  readonly otherwise?: string;
}

/** A number that is stated to some digits: it agrees where ours would be rounded to the same. */
export function rounded(value: number, lastDigit: number): Claim {
  const within = lastDigit / 2 / Math.abs(value);
  return { kind: 'value', value, within, because: `stated to ${lastDigit}` };
}

/** A number that is stated without a precision. */
export const about = (value: number, within: number, because: string): Claim => ({
  kind: 'value',
  value,
  within,
  because,
});

/** A number that is counted or chosen; only rounding in the tables may part ours from it. */
export const exactly = (value: number): Claim => about(value, 1e-6, 'exact');

/** A range in which the number lies, ends included. */
export const between = (from: number, to: number, because: string): Claim => ({
  kind: 'range',
  from,
  to,
  because,
});

/** The numbers of a column, without empty cells. */
export function column(rows: Rows, name: string): number[] {
  return rows
    .map((row) => row[name])
    .filter((text) => text !== '')
    .map((text) => (text === 'inf' ? Infinity : Number(text)));
}

/** Smallest and largest. */
export function spread(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** The middle one of an odd number of values, the lower middle one of an even number. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}

/** Differences of neighbours. */
export const steps = (values: readonly number[]): number[] =>
  values.slice(1).map((value, i) => value - values[i]);

/** Hypotheses that are farther apart have the gap between signal regions between them, MeV. */
const widestStepMeV = 10;

/** Masses of rows, MeV. */
export const masses = (rows: Rows): number[] => column(rows, 'm_MeV');

/** Rows at masses inside a stretch, MeV. */
export const within = (rows: Rows, from: number, to: number): Rows =>
  rows.filter((row) => Number(row['m_MeV']) >= from && Number(row['m_MeV']) <= to);

/** Rows of one search or bound. */
export const of = (rows: Rows, search: string): Rows => rows.filter((row) => row['search'] === search);

/** Quotients of a column of two tables at the masses that both have. */
export function quotients(upper: Rows, lower: Rows, name: string): number[] {
  const below = new Map(lower.map((row) => [row['m_MeV'], row[name]]));
  return upper
    .map((row) => Number(row[name]) / Number(below.get(row['m_MeV']) || Number.NaN))
    .filter((value) => Number.isFinite(value));
}

/**
 * A value inside JSON.
 * @param path names of fields and places in lists
 * @throws Error naming the field that is not there
 */
export function at(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, name) => {
    const found: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, String(name)) : undefined;
    if (found === undefined) throw new Error(`There is no ${path.join('.')} in the answer, at ${name}.`);
    return found;
  }, json);
}

/** A list of numbers inside JSON, without those that are not known. */
export function numbersAt(json: unknown, ...path: readonly (string | number)[]): number[] {
  const list = at(json, ...path);
  if (!Array.isArray(list)) throw new Error(`${path.join('.')} is no list.`);
  return list.filter((value: unknown) => value !== null).map(Number);
}

/** Distances of hypotheses in m²_miss over its resolution, the largest but for the gap between regions. */
export function closest(json: unknown, inputs: readonly (string | number)[]): number {
  const resolution = numbersAt(json, ...inputs, 'resolution');
  const hypotheses = numbersAt(json, ...inputs, 'hypothesesMeV');
  const ratios = steps(hypotheses.map((mass) => (mass / 1e3) ** 2)).map((step, i) => step / resolution[i]);
  return Math.max(...ratios.filter((_, i) => hypotheses[i + 1] - hypotheses[i] < widestStepMeV));
}

/** Widths of windows over resolutions; the ends of signal regions cut some. */
export function windowWidths(json: unknown, inputs: readonly (string | number)[]): number[] {
  const [low, high, resolution] = ['windowLow', 'windowHigh', 'resolution'].map((name) =>
    numbersAt(json, ...inputs, name),
  );
  return low.map((from, i) => (high[i] - from) / resolution[i]);
}
