import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted, shortened } from '../../src/words/quoted.ts';

describe('a piece of text in a sentence', () => {
  it.each([
    ['short', 'short'],
    ['', ''],
    ['a\tb\nc\r\u0000\u001b[31m', 'a\\tb\\nc\\r\\u0000\\u001b[31m'],
    ['left\u202eright\u2028next', 'left\\u202eright\\u2028next'],
    ['half \ud83d', 'half \\ud83d'],
    ['👩‍🔬 ∑ é µ', '👩‍🔬 ∑ é µ'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(39)}…`],
    ['Upper limit on the branching ratio of kaons', 'Upper limit on the branching ratio of…'],
    ['\u0000'.repeat(9), `${'\\u0000'.repeat(6)}…`],
    [`${'x'.repeat(38)}👍`, `${'x'.repeat(38)}👍`],
    [`${'x'.repeat(38)}👍👍`, `${'x'.repeat(38)}…`],
    [`${'x'.repeat(38)}e\u0301${'x'.repeat(9)}`, `${'x'.repeat(38)}…`],
  ])('%j is %j', (text, part) => {
    expect(shortened(text)).toBe(part);
    expect(quoted(text)).toBe(`"${part}"`);
  });

  it('is on one line, as long as it may be, and says where it was cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.integer({ min: 8, max: 60 }),
        (text, longest) => {
          const part = shortened(text, longest);
          expect(part.length).toBeLessThanOrEqual(longest);
          expect(part).toMatch(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u);
          if (text.length > longest) expect(part).toMatch(/…$/);
          if (!part.includes('…') && !part.includes('\\')) expect(part).toBe(text);
        },
      ),
    );
  });
});
