import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberPlaces } from '../../src/mathematics/numberPlaces.ts';

const numbers = fc.uniqueArray(
  fc.double({ noNaN: true }).map((x) => x + 0),
  {
    minLength: 1,
    maxLength: 64,
    comparator: (a, b) => a === b,
  },
);

describe('places of numbers', () => {
  it('are those in which they were given', () => {
    fc.assert(
      fc.property(numbers, fc.double({ noNaN: true }), (given, other) => {
        const places = numberPlaces(64);
        expect(given.map(places.of)).toEqual(given.map(() => -1));
        expect(given.map(places.give)).toEqual(given.map((_, k) => k));
        expect(given.map(places.of)).toEqual(given.map((_, k) => k));
        expect(places.of(other)).toBe(given.indexOf(other + 0));
      }),
    );
  });
  it('begin again where there is no room', () => {
    const places = numberPlaces(4);
    expect([0.1, 0.2, 0.3, 0.4].map(places.give)).toEqual([0, 1, 2, 3]);
    expect(places.give(0.5)).toBe(0);
    expect([0.1, 0.4, 0.5].map(places.of)).toEqual([-1, -1, 0]);
  });
});
