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
const logarithm = /^(?:(log|lg)\s*_?\s*\(?(10)?\)?|ln)(?=[\s_([])[\s_]*/i;

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

const energy = String.raw`[kMGT]?eV`;
const raised = String.raw`(?:\s*\^?\s*\(?[+-]?[1-4]\)?)?`;
const square = /^(.*?)\s*\[([^\]]*)\]\s*(.*)$/;
const round = /^(.*?)\s*\(([^()]*)\)\s*$/;
const divided = new RegExp(String.raw`^(.*\S)\s*/\s*(${energy}${raised})\s*$`, 'i');
const times = new RegExp(String.raw`^(.*\S)\s*(?:[*·×]|\sx\s)\s*(${energy})\s*$`, 'i');
const suffixed = new RegExp(String.raw`^(.*[^_\s])_(${energy}(?:\^?-?[12])?)$`, 'i');
const inWords = new RegExp(String.raw`^(.*\S)[\s_]+in[\s_]+(${energy}${raised}|1/${energy})\s*$`, 'i');

/** A bracket that says something else than a unit. */
const aside = /%|\b(?:CL|obs|exp|excl?|ref|arxiv|fig|log|linear|a\.?u)|\d{3}/i;

/** A symbol and its unit, as written. */
function partedUnit(text: string): readonly [symbol: string, unit: string] {
  const [, before = '', inSquare = '', after = ''] = square.exec(text) ?? [];
  if (inSquare.trim() !== '' && before !== '' && !aside.test(inSquare))
    return [`${before} ${after}`.trim(), inSquare.trim()];
  const [, name = '', inRound = ''] = round.exec(text) ?? [];
  if (name !== '' && /eV|^\s*(?:10|1e)/i.test(inRound) && couplingUnit(inRound) !== null)
    return [name, inRound.trim()];
  for (const pattern of [divided, suffixed, inWords]) {
    const [, symbol, unit] = pattern.exec(text) ?? [];
    if (symbol !== undefined && !/^1$/.test(symbol)) return [symbol, unit];
  }
  const [, symbol, unit] = times.exec(text) ?? [];
  return symbol === undefined ? [text, ''] : [symbol, `${unit}^-1`];
}

/**
 * The parts of a text such as `log10(1/F_a [GeV^-1])`.
 * @param text heading, or a phrase about a column
 */
export function headingParts(text: string): HeadingParts {
  const written = plainSigns(text).trim();
  const [front, name, base] = logarithm.exec(written) ?? [];
  if (front === undefined) {
    const [symbol, unit] = partedUnit(written);
    return { symbol, unit, scale: 'linear' };
  }
  const scale = name === undefined ? 'ln' : base === '10' || /^lg/i.test(name) ? 'log10' : null;
  const rest = written.slice(front.length);
  const [inside, after] = bracket(rest) ?? [rest, ''];
  const [symbol, unit] = partedUnit(inside.trim());
  const [, outer] = partedUnit(`_ ${after}`);
  return { symbol, unit: unit === '' ? outer : unit, scale };
}

/** The parts of the heading of a column. */
export function partsOfColumn({ name, unit }: Pick<ImportedColumn, 'name' | 'unit'>): HeadingParts {
  const parts = headingParts(name);
  return parts.unit !== '' || unit === '' ? parts : { ...parts, unit: plainSigns(unit).trim() };
}
