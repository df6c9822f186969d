import type { ImportedColumn, ImportedTable } from '../import/importedTable.ts';
import { massUnit, massUnitsMeV } from '../import/units.ts';

/** A heading without the signs of TeX, in small letters: `$m_{\rm miss}^{2}$` is "m miss 2". */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\\(?:mathrm|mathcal|text|rm|it|left|right)\b/g, ' ')
    .replace(/²/g, ' 2 ')
    .replace(/\*\*/g, ' ')
    .replace(/[\\${}_^~]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const signs: Readonly<Record<string, string>> = {
  to: ' → ',
  rightarrow: ' → ',
  infty: '∞',
  tau: 'τ',
  mu: 'μ',
  pi: 'π',
  nu: 'ν',
  gamma: 'γ',
  sigma: 'σ',
};

/** A heading as it is shown: TeX without its commands and braces. */
export const withoutTex = (text: string): string =>
  text
    .replace(/\\([a-z]+) ?/gi, (_, command: string) => signs[command] ?? '')
    .replace(/[$\\{}]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();

/** A column as its heading and its qualifiers say what it is. */
export interface Heading {
  readonly name: string;
  readonly unit: string;
  /** Heading and qualifiers together. */
  readonly all: string;
}

/** What a column is called. */
export function headingOf({ name, unit, qualifiers }: ImportedColumn): Heading {
  const said = qualifiers.map(([key, value]) => `${key} ${value}`).join('; ');
  return { name: plainText(name), unit: plainText(unit), all: plainText(`${name}; ${said}`) };
}

const squaredUnit = /\b([mgk]?ev) ?2|\b([mgk]?ev) ?\/ ?c ?2\)? ?2/;
const missingMass = /\bm ?2 ?miss|\bm ?miss ?2|missing[ -]mass[ -]squared|squared missing mass/;

/** GeV² in one unit of a column of m²_miss; null for any other column. */
export function missingMassUnit({ name, unit }: Heading): number | null {
  const squared = squaredUnit.exec(`${unit} ${name}`);
  if (!missingMass.test(name) && squared === null) return null;
  const found = massUnit(squared?.[1] ?? squared?.[2] ?? '');
  // massUnit tells units by their capitals; these are small.
  const mega = (squared?.[1] ?? squared?.[2]) === 'mev' || found === 'MeV';
  return mega ? 1e-6 : 1;
}

const massName = /^m ?(x|a|s|mu ?mu|μμ|μ μ|ll)?( |$|\()|\bmass\b|^m\(/;

/** MeV in one unit of a column of masses; null for any other column. Where no unit is named, largest numbers below 3 are GeV. */
export function massUnitOf(column: ImportedColumn, heading: Heading): number | null {
  if (missingMassUnit(heading) !== null) return null;
  const named =
    massUnit(column.unit.trim()) ?? massUnit(column.unit.trim().replace(/^\$?\\?(?:mathrm|text)?\{?/, ''));
  if (!massName.test(heading.name) && named === null) return null;
  if (named !== null) return massUnitsMeV[named];
  const largest = column.values.reduce((most, value) => (value > most && value < Infinity ? value : most), 0);
  return largest < 3 ? 1000 : 1;
}

const lifetimeNumber =
  /(?:tau|τ|life ?time)[^\d\n]{0,14}?(\d+(?:\.\d+)?(?: ?(?:e|x ?10|× ?10) ?[+-]?\d+)?) ?(fs|ps|ns|us|µs|μs|ms|s)\b/;
const inSeconds: Readonly<Record<string, number>> = {
  fs: 1e-15,
  ps: 1e-12,
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ms: 1e-3,
  s: 1,
};

/** The lifetime that a text names, s; Infinity for an X that escapes, 0 for one that decays at once, null where there is none. */
export function lifetimeIn(text: string): number | null {
  const found = lifetimeNumber.exec(text);
  if (found !== null)
    return Number(found[1].replace(/ ?(?:x ?10|× ?10) ?/, 'e').replace(' ', '')) * inSeconds[found[2]];
  if (/(?:tau|τ|life ?time)[^\d\n]{0,8}(?:inf|∞)|\binvisible\b|\bstable\b/.test(text)) return Infinity;
  return /(?:tau|τ|life ?time)[^\d\n]{0,8}0(?![.\d])|\bprompt\b/.test(text) ? 0 : null;
}

/** All that a table says of itself. */
export const aboutTable = ({ name, description, columns }: ImportedTable): string =>
  plainText(
    [
      name,
      description,
      ...columns.flatMap((column) => column.qualifiers.map(([key, value]) => `${key} ${value}`)),
    ].join('; '),
  );
