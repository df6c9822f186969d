import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thousands } from '../../src/words/thousands.ts';

it('writes numbers in groups that read as the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (value) => {
      const [first, ...groups] = thousands(value).split('\u202f');
      expect(Number([first, ...groups].join(''))).toBe(value);
      expect(groups.every(({ length }) => length === 3)).toBe(true);
      // What has four digits is read without.
      expect(groups.length > 0).toBe(value >= 1e4);
    }),
  );
});
