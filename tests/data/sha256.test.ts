import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/data/sha256.ts';

describe('SHA-256', () => {
  it('is that of the standard', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is that of Node for any text, at every length around the blocks', () => {
    const same = (text: string) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    };
    for (let length = 0; length < 200; length += 1) same('x'.repeat(length));
    same('aü€😀\u{7f}\u{80}\u{7ff}\u{800}\u{ffff}\u{10000}\u{10ffff}');
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), same));
  });
});
