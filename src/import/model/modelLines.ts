import { allLines, isComment, type Line } from '../lines.ts';
import { shortName } from '../../words/quoted.ts';
import { modelFault } from './modelFault.ts';
import { type ModelKey, modelKeys, type TextPlace } from './modelReason.ts';

/** What stands after a key, and where. */
export interface KeyText extends TextPlace {
  readonly text: string;
}

/** A line `name = formula`; `over` is what is written after the name, as `/g^2`. */
export interface FormulaLine extends TextPlace {
  readonly name: string;
  readonly over: string;
  readonly text: string;
  /** Where the formula begins, from 1. */
  readonly formulaColumn: number;
}

/** The text of a model taken apart. */
export interface ModelLines {
  readonly keys: ReadonlyMap<ModelKey, KeyText>;
  readonly formulas: readonly FormulaLine[];
  /** All other lines with content. */
  readonly rows: readonly Line[];
  readonly all: readonly Line[];
}

const isKey = (name: string): name is ModelKey => (modelKeys as readonly string[]).includes(name);

/** Most lines of formulas. */
export const mostFormulas = 200;

/** `key: text` in a line, which may be a comment; null where it is none. */
function keyIn({ number, text }: Line): (KeyText & { readonly key: string }) | null {
  const colon = text.indexOf(':');
  if (colon < 0) return null;
  const before = text.slice(0, colon);
  const blank = /^[\s#%!/]*/.exec(before)?.[0].length ?? 0;
  const key = before.slice(blank).trim();
  if (!/^[a-z][a-z ]{0,30}$/i.test(key)) return null;
  const value = text.slice(colon + 1).trim();
  return { key, line: number, column: blank + 1, text: value };
}

/** `name = formula`; null where a line is none. A comment may end it. */
function formulaIn({ number, text }: Line): FormulaLine | null {
  const equals = text.indexOf('=');
  const left = text.slice(0, Math.max(0, equals));
  const start = left.length - left.trimStart().length;
  const [name] = /^[a-z_]\w*/i.exec(left.slice(start)) ?? [];
  if (name === undefined || /[<>]/.test(left)) return null;
  const [formula] = text.slice(equals + 1).split('#', 1);
  const over = left.slice(start + name.length).replace(/\s+/g, '');
  return { line: number, column: start + 1, name, over, text: formula, formulaColumn: equals + 2 };
}

/**
 * Takes the text of a model apart: `key: text`, which may stand in a comment, `name = formula`, and rows of numbers.
 * @throws ImportFault on a key that means nothing, or one that stands there twice
 */
export function modelLines(text: string): ModelLines {
  const keys = new Map<ModelKey, KeyText>();
  const formulas: FormulaLine[] = [];
  const rows: Line[] = [];
  const all = allLines(text);
  for (const line of all) {
    if (line.text.trim() === '') continue;
    const comment = isComment(line.text);
    const found = keyIn(line);
    const key = found?.key.toLowerCase() ?? '';
    if (found !== null && (!comment || isKey(key))) {
      const { line: number, column } = found;
      const place = { line: number, column };
      if (!isKey(key))
        throw modelFault({ code: 'unknown-key', ...place, key: shortName(found.key), allowed: modelKeys });
      if (keys.has(key)) throw modelFault({ code: 'key-twice', ...place, key });
      keys.set(key, { ...place, column: line.text.indexOf(':') + 2, text: found.text });
    } else if (!comment) {
      const formula = formulaIn(line);
      if (formula === null) rows.push(line);
      else formulas.push(formula);
    }
  }
  if (formulas.length > mostFormulas) throw modelFault({ code: 'too-many-lines', most: mostFormulas });
  if (formulas.length > 0 && rows.length > 0)
    throw modelFault({ code: 'mixed', line: rows[0].number, column: 1 });
  return { keys, formulas, rows, all };
}
