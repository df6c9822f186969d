import { ImportFault } from './importedTable.ts';

const token =
  /\s*(?:([{}[\],:])|("(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** A string, a word or a number that the end of the text cuts off: what is left of it. */
const cutToken =
  /^(?:"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*(?:\\(?:u[0-9a-fA-F]{0,3})?)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-|\.|[eE][+-]?)$/;

/** What may come next, by state. */
type State = 'value' | 'first value' | 'first key' | 'key' | 'colon' | 'after';

/**
 * Where a text stops being JSON, which browsers tell in different words or not at all.
 * @returns index of the first sign that is not allowed there
 */
function faultPosition(text: string): number {
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(text);
    const start = at + (/^\s*/.exec(text.slice(at, at + 10_000))?.[0].length ?? 0);
    if (match === null) return start;
    const [, sign, quoted, plain] = match;
    at = token.lastIndex;
    const inside = open[open.length - 1];
    const wantsValue = state === 'value' || state === 'first value';
    if (wantsValue && (quoted !== undefined || plain !== undefined)) state = 'after';
    else if (wantsValue && (sign === '{' || sign === '[')) {
      open.push(sign);
      state = sign === '{' ? 'first key' : 'first value';
    } else if ((state === 'first key' || state === 'key') && quoted !== undefined) state = 'colon';
    else if (state === 'colon' && sign === ':') state = 'value';
    else if (state === 'after' && sign === ',' && inside !== undefined)
      state = inside === '{' ? 'key' : 'value';
    else if (
      (sign === '}' && inside === '{' && (state === 'after' || state === 'first key')) ||
      (sign === ']' && inside === '[' && (state === 'after' || state === 'first value'))
    ) {
      open.pop();
      state = 'after';
    } else return start;
  }
}

/**
 * What a JSON text holds.
 * @param text content of the file
 * @throws ImportFault naming line and column where the text stops being JSON
 */
export function parseJson(text: string): unknown {
  const content = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const fault = faultPosition(content);
    const isCut = cutToken.test(content.slice(fault));
    const position = isCut ? content.length : fault;
    const before = content.slice(0, position).split(/\r\n|\n|\r/);
    const place = { line: before.length, column: before[before.length - 1].length + 1 };
    const found = content.slice(position, position + 99);
    throw new ImportFault(
      found === '' ? { code: 'json-ends', ...place } : { code: 'not-json', ...place, found },
    );
  }
}
