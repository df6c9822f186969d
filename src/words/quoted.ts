/** What cannot be seen, ends a line or turns the direction of what follows, and halves of pairs. */
const hidden = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A character as it may stand in a sentence. */
function visible(character: string): string {
  if (!hidden.test(character)) return character;
  return named[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A text on one line, with all of it to be seen. */
export const escaped = (text: string): string => Array.from(text, visible).join('');

/** Characters of a name of a file, a column or a cell in a sentence. */
const longestName = 60;

/** What belongs to the character before it. */
const joins = /^[\p{M}\u200d\ufe0f]/u;

/**
 * A piece of somebody's text as it may stand in a sentence: on one line, what cannot be seen escaped, and where it is long cut
 * with an ellipsis, after a word where one ends nearby and never within a character.
 * @param longest characters of the whole
 */
export function shortened(text: string, longest = 40): string {
  const pieces = Array.from(text.slice(0, longest + 2), visible);
  let kept = 0;
  let length = 0;
  while (kept < pieces.length && length + pieces[kept].length <= longest) {
    length += pieces[kept].length;
    kept += 1;
  }
  if (kept === pieces.length && text.length <= longest + 2) return pieces.join('');
  while (kept > 0 && (length >= longest || joins.test(pieces[kept] ?? ''))) {
    kept -= 1;
    length -= pieces[kept].length;
  }
  const part = pieces.slice(0, kept).join('').trimEnd();
  const blank = part.lastIndexOf(' ');
  return `${blank > 0.6 * longest ? part.slice(0, blank).trimEnd() : part}…`;
}

/** The same in quotation marks. */
export function quoted(text: string, longest?: number): string {
  return `"${shortened(text, longest)}"`;
}

/** A name of a file, a table, a column or a cell as it may stand in a sentence. */
export const shortName = (text: string): string => shortened(text, longestName);
