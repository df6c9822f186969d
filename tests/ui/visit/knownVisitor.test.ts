import { describe, expect, it } from 'vitest';
import { isKnownVisitor, keepVisitor } from '../../../src/ui/visit/knownVisitor.ts';

/** A window that keeps things, as far as a first visit needs it. */
function keepingWindow(): Pick<Window, 'localStorage'> {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return { localStorage: localStorage as Storage };
}

/** A window whose browser refuses to keep anything. */
const refusing = {
  get localStorage(): Storage {
    throw new DOMException('refused', 'SecurityError');
  },
};

describe('a first visit', () => {
  it('is one until the visitor has been kept', () => {
    const window = keepingWindow();
    expect(isKnownVisitor(window)).toBe(false);
    keepVisitor(window);
    expect(isKnownVisitor(window)).toBe(true);
  });

  it('is one every time where the browser keeps nothing, and nothing fails', () => {
    keepVisitor(refusing);
    expect(isKnownVisitor(refusing)).toBe(false);
  });
});
