/** A list of numbers that was taken out of a text: entries as the YAML parser would give them, and the line of each. */
export interface LiftedList {
  readonly entries: readonly unknown[];
  readonly lines: readonly number[];
}

/** A text without its long lists of plain numbers. */
export interface LiftedText {
  /** The same lines; a lifted list is the word `placeholderOf(k)`, and its lines are empty. */
  readonly text: string;
  readonly lists: readonly LiftedList[];
}

/** Shorter lists are left to the parser. */
const fewest = 100;

const number = String.raw`(?:'[^'\s]*'|"[^"\s\\]*"|[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)`;
const key = /^( *(?:- )*)values:$/;
const single = new RegExp(String.raw`^- (?:value: (${number})|\{ ?value: (${number}) ?\})$`);
const flowBin = new RegExp(String.raw`^- \{ ?(low|high): (${number}), (low|high): (${number}) ?\}$`);
const firstEnd = new RegExp(String.raw`^- (low|high): (${number})$`);
const secondEnd = new RegExp(String.raw`^ {2}(low|high): (${number})$`);

/** What stands in the place of a lifted list. */
export const placeholderOf = (index: number): string => `kaonscope-list-${index}`;

/** A number or a quoted text, as the parser would read it. */
function scalar(text: string): number | string {
  return /^['"]/.test(text) ? text.slice(1, -1) : Number(text);
}

/** The entry that begins in a line, and how many lines it takes; null where it is anything but plain numbers. */
function entryAt(line: string, next: string): { readonly entry: unknown; readonly taken: number } | null {
  const value = single.exec(line);
  if (value !== null) return { entry: { value: scalar(value[1] ?? value[2]) }, taken: 1 };
  const bin = flowBin.exec(line);
  if (bin !== null && bin[1] !== bin[3])
    return { entry: { [bin[1]]: scalar(bin[2]), [bin[3]]: scalar(bin[4]) }, taken: 1 };
  const first = firstEnd.exec(line);
  const second = secondEnd.exec(next);
  if (first === null || second === null || first[1] === second[1]) return null;
  return { entry: { [first[1]]: scalar(first[2]), [second[1]]: scalar(second[2]) }, taken: 2 };
}

/** The list that begins in line `start`; null where it is short or holds anything but plain numbers. */
function listAt(
  lines: readonly string[],
  start: number,
  keyIndent: number,
): (LiftedList & { end: number }) | null {
  const indent = (lines[start] ?? '').search(/\S/);
  if (indent < keyIndent) return null;
  const inside = (at: number): string => {
    const line = lines[at] ?? '';
    return line.slice(0, indent).trim() === '' ? line.slice(indent).trimEnd() : '';
  };
  const entries: unknown[] = [];
  const numbers: number[] = [];
  let at = start;
  for (;;) {
    const found = entryAt(inside(at), inside(at + 1));
    if (found === null) break;
    entries.push(found.entry);
    numbers.push(at + 1);
    at += found.taken;
  }
  let next = at;
  while (next < lines.length && lines[next].trim() === '') next += 1;
  // What follows must end the list, or the list holds more than plain numbers.
  const after = next < lines.length ? lines[next].search(/\S/) : -1;
  const isEnd = after < indent || (after === indent && keyIndent === indent && lines[next][indent] !== '-');
  return entries.length >= fewest && isEnd ? { entries, lines: numbers, end: at } : null;
}

/**
 * Takes the long lists of plain numbers below `values:` out of the YAML of a HEPData table: a general parser needs a tenth
 * of a millisecond for each of their rows. Everything else is left to the parser, line by line as it stood.
 * @param text YAML
 */
export function liftValues(text: string): LiftedText {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const lists: LiftedList[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const head = key.exec(lines[at].trimEnd());
    if (head === null) continue;
    const list = listAt(lines, at + 1, head[1].length);
    if (list === null) continue;
    lines[at] = `${head[1]}values: ${placeholderOf(lists.length)}`;
    lines.fill('', at + 1, list.end);
    lists.push({ entries: list.entries, lines: list.lines });
    at = list.end - 1;
  }
  return { text: lists.length === 0 ? text : lines.join('\n'), lists };
}
