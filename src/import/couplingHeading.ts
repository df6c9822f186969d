import type { Scale } from './couplingForm.ts';
import { couplingUnit, plainSigns } from './couplingUnits.ts';
import type { ImportedColumn } from './importedTable.ts';

/** A heading in its parts. */
export interface HeadingParts {
  /** In plain signs, without logarithm and unit. */
  readonly symbol: string;
  /** Unit as written, empty where there is none. */
  readonly unit: string;
  /** Null where a logarithm does not say to which base. */
  readonly scale: Scale | null;
}

/** `log10(`, `lg `, `ln(`, `log_` in front of a symbol. */
const logarithm = /^(?:(log|lg)_?(10)?|ln)(?=[ _([])[ _]?/i;

/** What stands in the bracket that a text begins with, and what follows it; null where it begins with none. */
function bracket(text: string): readonly [inside: string, after: string] | null {
  if (!/^[([]/.test(text)) return null;
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (/[([]/.test(text[i])) depth += 1;
    else if (/[)\]]/.test(text[i])) depth -= 1;
    if (depth === 0) return [text.slice(1, i), text.slice(i + 1)];
  }
  return null;
}

/** A bracket that says something else than a unit. */
const aside = /%|\b(?:CL|obs|exp|excl?|ref|arxiv|fig|log|linear|a\.?u)|\d{3}/i;

/** A unit that needs no bracket to be told: a power of an energy. */
const energy = /^(?:1\/)?[kMGT]?eV(?:\/c)?\^?\(?(?:[+-]?[1-4])?\)?$/i;

/** Signs between a symbol and its unit: `F_a/GeV`, `m_MeV`, `mass in GeV`. */
const between = ['/', '_', ' in ', '_in_', ' '];

/** Signs of a product that is a number: `g·GeV`. */
const product = ['*', '·', '×', ' x '];

/** A text before and after the last of a sign in it; null where it has none, or nothing before it. */
function around(text: string, sign: string): readonly [before: string, after: string] | null {
  const place = text.lastIndexOf(sign);
  return place > 0 ? [text.slice(0, place), text.slice(place + sign.length)] : null;
}

/** A symbol and its unit in brackets; null where there is none. */
function bracketedUnit(text: string): readonly [symbol: string, unit: string] | null {
  const opens = text.lastIndexOf('[');
  const closes = text.indexOf(']', opens);
  if (opens > 0 && closes > opens) {
    const unit = text.slice(opens + 1, closes).trim();
    return unit === '' || aside.test(unit)
      ? null
      : [`${text.slice(0, opens)}${text.slice(closes + 1)}`, unit];
  }
  const round = text.endsWith(')') ? around(text.slice(0, -1), '(') : null;
  return round !== null && /eV|^1/i.test(round[1]) && couplingUnit(round[1]) !== null ? round : null;
}

/** A symbol and its unit, as written. */
function partedUnit(text: string): readonly [symbol: string, unit: string] {
  const inBrackets = bracketedUnit(text);
  if (inBrackets !== null) return inBrackets;
  for (const sign of between) {
    const found = around(text, sign);
    if (found !== null && found[0] !== '1' && energy.test(found[1])) return found;
  }
  for (const sign of product) {
    const found = around(text, sign);
    if (found !== null && energy.test(found[1])) return [found[0], `${found[1]}^-1`];
  }
  return [text, ''];
}

/**
 * The parts of a text such as `log10(1/F_a [GeV^-1])`.
 * @param text heading, or a phrase about a column
 */
export function headingParts(text: string): HeadingParts {
  const written = plainSigns(text);
  const [front, name, base] = logarithm.exec(written) ?? [];
  if (front === undefined) {
    const [symbol, unit] = partedUnit(written);
    return { symbol, unit, scale: 'linear' };
  }
  const scale = name === undefined ? 'ln' : base === '10' || /^lg/i.test(name) ? 'log10' : null;
  const rest = written.slice(front.length);
  const [inside, after] = bracket(rest) ?? [rest, ''];
  const [symbol, unit] = partedUnit(inside);
  const [, outer] = partedUnit(`x${after}`);
  return { symbol, unit: unit === '' ? outer : unit, scale };
}

/** The parts of the heading of a column. */
export function partsOfColumn({ name, unit }: Pick<ImportedColumn, 'name' | 'unit'>): HeadingParts {
  const parts = headingParts(name);
  return parts.unit !== '' || unit === '' ? parts : { ...parts, unit: plainSigns(unit) };
}
