/** Blanks and comments of Mathematica and Python. */
const blank = /\s+|\(\*[^]*?\*\)|#[^\n\r]*/y;

/** One piece of a list as Mathematica or Python writes it. */
const piece =
  /(<\||\|>|->|[{}[\]()<>,;:=])|("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:`[\d.]*)?(?:(?:\*\^|[eE])[-+]?\d+)?)(?![\w.])|([-+]?[A-Za-z_][\w.]*)/y;

/** Where the blanks and comments end that begin at a place. */
function afterBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    blank.lastIndex = at;
    if (!blank.test(text)) return at;
    at = blank.lastIndex;
  }
}

const nothing = /^(?:None|null|Null|NaN|nan|np\.nan|numpy\.nan|Indeterminate|Missing|-inf|-Infinity)$/;
const infinite = /^\+?(?:inf|Infinity|np\.inf|numpy\.inf)$/;

/** Whether a brace opens names with values, not a list: Mathematica writes lists with it. */
const opensNames = /^\s*(?:\}|(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')\s*:)/;

/** Text between quotation marks as JSON has it. */
const quotedAsJson = (quoted: string): string =>
  JSON.stringify(quoted.slice(1, -1).replace(/\\(["'\\])/g, '$1'));

/** A number as JSON has it: `1.`, `.5`, `1.2*^-8` and marks of precision are none there. */
const numberAsJson = (number: string): string =>
  String(Number(number.replace(/`[\d.]*/, '').replace('*^', 'e')));

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')', '<|': '|>' };

/**
 * Turns what Mathematica or Python writes into JSON: `{{0.1, 1.2*^-8}, …}`, `[(0.1, nan), …]`, `{'a': […]}`, `<|"a" -> …|>`,
 * and names that such lists are given, as `a = {…};`.
 * @param text content of a file, linear time
 * @param takesLastComma whether a comma may stand before the end of a list, as in Python
 * @returns JSON, or null where the text is anything else
 */
export function listsAsJson(text: string, takesLastComma = true): string | null {
  const parts: string[] = [];
  const open: { readonly sign: string; readonly isObject: boolean }[] = [];
  const named: string[] = [];
  let name: string | null = null;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const endOfList = (): void => {
    if (parts.length > 0)
      named.push(`${JSON.stringify(name ?? String(named.length + 1))}:${parts.splice(0).join('')}`);
    name = null;
  };
  for (;;) {
    at = afterBlanks(text, at);
    piece.lastIndex = at;
    const match = piece.exec(text);
    if (match === null) break;
    at = piece.lastIndex;
    const [, sign, quoted, number, word] = match;
    const top = open[open.length - 1];
    if (word !== undefined && top === undefined) {
      const next = /^\s*:?=(?![=>])/.exec(text.slice(at, at + 100))?.[0];
      if (next === undefined) return null;
      endOfList();
      name = word;
      at += next.length;
    } else if (sign !== undefined && sign in closing) {
      if (top === undefined && parts.length > 0) endOfList();
      const isObject = sign === '<|' || (sign === '{' && opensNames.test(text.slice(at, at + 300)));
      open.push({ sign, isObject });
      parts.push(isObject ? '{' : '[');
    } else if (top === undefined) {
      if (sign !== ';' || parts.length === 0) return null;
    } else if (sign === closing[top.sign]) {
      if (takesLastComma && parts[parts.length - 1] === ',') parts.pop();
      open.pop();
      parts.push(top.isObject ? '}' : ']');
    } else if (sign === ',') parts.push(',');
    else if (sign === ':' || sign === '->') parts.push(':');
    else if (quoted !== undefined) parts.push(quotedAsJson(quoted));
    else if (number !== undefined) parts.push(numberAsJson(number));
    else if (word !== undefined && nothing.test(word)) parts.push('null');
    else if (word !== undefined && infinite.test(word)) parts.push('"inf"');
    else return null;
  }
  if (open.length > 0 || at < text.length) return null;
  const isOne = named.length === 0 && name === null;
  if (isOne) return parts.length === 0 ? null : parts.join('');
  endOfList();
  return `{${named.join(',')}}`;
}

/** The lines of a text as one list, where each holds a list or an object; null elsewhere. */
export function linesAsJson(text: string): string | null {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  const isList = lines.length > 1 && lines.every((line) => /^\s*(?:\{.*\}|\[.*\])\s*$/.test(line));
  return isList ? `[${lines.join(',')}]` : null;
}
