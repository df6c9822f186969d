import { greekLetters } from '../greek.ts';

/** Letters and signs that people write in the symbol of a coupling, as TeX. */
const asTex: ReadonlyMap<string, string> = new Map([
  ...Array.from(greekLetters, ([command, letter]) => [letter, `\\${command} `] as const),
  // Other forms of the same, and the sign of micro.
  ['ϵ', '\\varepsilon '],
  ['ϑ', '\\theta '],
  ['ϕ', '\\phi '],
  ['µ', '\\mu '],
  ['′', "'"],
  ['−', '-'],
  // A blank is seen where TeX is shown without being set.
  [' ', '\\mathrm{ }'],
]);

const functionNames = ['sin', 'cos', 'tan', 'log', 'ln'];

const plain = /[A-Za-z0-9'()/+\-.,=|]/;

/** Digits and signs that stand high or low by themselves. */
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋';
const level = '0123456789+-';

const levelled = (text: string): string =>
  text
    .replace(new RegExp(`[${raised}]+`, 'g'), (all) => `^{${levelOf(raised, all)}}`)
    .replace(new RegExp(`[${lowered}]+`, 'g'), (all) => `_{${levelOf(lowered, all)}}`);
const levelOf = (from: string, all: string): string =>
  Array.from(all, (sign) => level[from.indexOf(sign)]).join('');

function wordTex(text: string): string {
  const letters = [...text].map((letter) => asTex.get(letter) ?? (plain.test(letter) ? letter : '')).join('');
  // Words are upright.
  return /^[A-Za-z]{2,}$/.test(letters) ? `\\mathrm{${letters}}` : letters;
}

/**
 * A symbol that somebody wrote, as TeX: what is after `_` or `^` up to the next blank, sign or bracket stands low or high, and so
 * does all in braces behind them; words are upright, and nothing in it is a command.
 * @param symbol text of any kind
 */
export function symbolTex(symbol: string): string {
  const pieces =
    levelled(symbol).match(/(?:sin|cos|tan|log|ln)(?!\p{L}) ?|[_^]\{[^{}]*\}|[_^]?[\p{L}]+|[_^]?\d+|[^]/gu) ??
    [];
  const set: { readonly script: string; tex: string }[] = [];
  for (const piece of pieces) {
    const script = /^[_^]./u.test(piece) ? piece[0] : '';
    const text = piece.slice(script.length).replace(/^\{(.*)\}$/u, '$1');
    const name = text.trim();
    const tex = script === '' && functionNames.includes(name) ? `\\${name} ` : wordTex(text);
    const last = set.at(-1);
    if (tex === '') continue;
    // TeX refuses two scripts at one place.
    if (script !== '' && last?.script === script) last.tex += tex;
    else set.push({ script, tex });
  }
  return set
    .map(({ script, tex }) => (script === '' ? tex : `${script}{${tex}}`))
    .join('')
    .trim();
}
