import { greekLetters } from '../../physics/greek.ts';
import type { RichText } from '../../plot/scene.ts';
import { rich } from './markup.ts';

/** A command as markup: small Greek letters are quantities, capital ones upright. */
function symbolOf(command: string): string {
  if (command === 'ell') return '*ℓ*';
  const letter = greekLetters.get(command);
  if (letter === undefined) return command;
  return /^[A-Z]/.test(command) ? letter : `*${letter}*`;
}

/**
 * The symbol of a coupling or unit, written in a small part of TeX, as rich text: letters are quantities unless they stand
 * in `\mathrm`, functions and digits upright, `^` and `_` raise and lower.
 * @param tex for example `\sin^2\theta` or `C_{ff}/\Lambda`; commands that are not known stand as their name,
 * and what follows one keeps its space before `=` alone
 */
export function richFromTex(tex: string): RichText {
  return rich(markupFromTex(tex));
}

function markupFromTex(tex: string): string {
  const token = /\\mathrm\{([^}]*)\}|\\([a-zA-Z]+)(?:\s+(?!=))?|([a-zA-Z])|('|-|.)/gu;
  let markup = '';
  for (const [, upright, command, letter, other] of tex.matchAll(token)) {
    if (upright !== undefined) markup += upright;
    else if (command !== undefined) markup += symbolOf(command);
    else if (letter !== undefined) markup += `*${letter}*`;
    else if (other === "'") markup += '*′*';
    else markup += other === '-' ? '−' : other;
  }
  return bracedItalics(markup).replace(/(sin|cos)(?=\*)/gu, '$1\u2009');
}

/** `^*x*` raises one asterisk; braces keep the letter together with its style. */
function bracedItalics(markup: string): string {
  return markup.replaceAll('**', '').replace(/([\^_])\*([^*])\*/gu, '$1{*$2*}');
}
