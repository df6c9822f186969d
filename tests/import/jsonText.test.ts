import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportFault } from '../../src/import/importedTable.ts';
import { parseJson } from '../../src/import/jsonText.ts';

function reasonOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    return error instanceof ImportFault ? error.problem : error;
  }
}

describe('a JSON text', () => {
  it('that is cut anywhere, in a name, a word or a number too, is said to end too early, and where', () => {
    const cut = fc.jsonValue().chain((value) => {
      const text = JSON.stringify([{ value }]);
      return fc.integer({ min: 1, max: text.length - 1 }).map((length) => text.slice(0, length));
    });
    fc.assert(
      fc.property(cut, (text) => {
        expect(reasonOf(text)).toEqual({ code: 'json-ends', line: 1, column: text.length + 1 });
      }),
    );
  });

  it.each([
    ['{"a": nul, "b": 1}', 7],
    ['{"a": "x" "b": 1}', 11],
    ['[1,\t2..]', 6],
    ['limits', 1],
  ])('with a fault before its end is told where: %s', (text, column) => {
    expect(reasonOf(text)).toMatchObject({ code: 'not-json', line: 1, column });
  });
});
