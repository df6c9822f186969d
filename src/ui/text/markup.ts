import type { RichText, TextRun } from '../../plot/scene.ts';

const marks = /[*^_{}\\]/g;

/** A text that somebody wrote as markup that shows it letter by letter. */
export const literally = (text: string): string => text.replace(marks, '\\$&');

/**
 * Rich text from a line of letters: `*x*` is a quantity in italics, `^x` or `^{…}` is raised, `_x` or `_{…}` lowered.
 * Raised and lowered text may hold `*…*` too. A mark after a backslash, and everything else, stands as it is.
 * @returns runs without empty texts
 */
export function rich(line: string): RichText {
  const runs: TextRun[] = [];
  let raise: TextRun['raise'];
  let braced = false;
  let italic = false;
  for (const [sign, escaped] of line.matchAll(/\\([*^_{}\\])|[^]/gu)) {
    const letter = escaped ?? sign;
    if (escaped !== undefined) {
      append(runs, letter, italic, raise);
    } else if ((letter === '^' || letter === '_') && raise === undefined) {
      raise = letter === '^' ? 'sup' : 'sub';
    } else if (letter === '{' && raise !== undefined && !braced) {
      braced = true;
    } else if (letter === '}' && braced) {
      braced = false;
      raise = undefined;
    } else if (letter === '*') {
      italic = !italic;
    } else {
      append(runs, letter, italic, raise);
      if (!braced && letter !== '\u0304') raise = undefined;
    }
  }
  return runs;
}

function append(runs: TextRun[], letter: string, italic: boolean, raise: TextRun['raise']): void {
  const last = runs.at(-1);
  if (last !== undefined && (last.italic ?? false) === italic && last.raise === raise) {
    runs[runs.length - 1] = { ...last, text: last.text + letter };
    return;
  }
  runs.push({ text: letter, ...(italic ? { italic } : {}), ...(raise ? { raise } : {}) });
}

/** Several rich texts after one another. */
export function joined(...parts: readonly (RichText | string)[]): RichText {
  return parts.flatMap((part) => (typeof part === 'string' ? rich(part) : part));
}
