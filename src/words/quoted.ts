const longest = 40;

/** A piece of a link as it may stand in a sentence: shortened, without control characters. */
export function shortened(text: string): string {
  const clean = [...text.slice(0, 4 * longest)]
    .filter((character) => character >= ' ' && character !== '\u007f')
    .join('');
  return clean.length > longest || text.length > 4 * longest ? `${clean.slice(0, longest - 1)}…` : clean;
}

/** The same in quotation marks. */
export function quoted(text: string): string {
  return `"${shortened(text)}"`;
}
