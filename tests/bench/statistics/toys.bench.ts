import { bench, describe } from 'vitest';
import { drawOutcomes } from '../../../src/statistics/outcomeToys.ts';
import { poissonConstrained } from '../../../src/statistics/profiledBackground.ts';

const million = 1_000_000;
const [background, uncertainty] = [1.5, 0.3];
const profile = poissonConstrained(background, uncertainty);
const ratio = background / uncertainty ** 2;
const observed = { profile, count: 2, auxiliary: profile.auxiliary, ratio };

/** Knuth's product of uniform numbers, the shortest correct Poisson generator. */
function multipliedPoisson(mean: number): number {
  const goal = Math.exp(-mean);
  let count = 0;
  for (let product = Math.random(); product > goal; product *= Math.random()) count++;
  return count;
}

describe('a million counting toys of (N, M), one core', () => {
  bench('drawOutcomes', () => {
    drawOutcomes(observed, 3, { seed: 1, toys: million });
  });
  bench(
    'products of uniform numbers',
    () => {
      const cells = new Map<number, number>();
      for (let i = 0; i < million; i++) {
        const cell = 1000 * multipliedPoisson(3 + background) + multipliedPoisson(ratio * background);
        cells.set(cell, (cells.get(cell) ?? 0) + 1);
      }
    },
    { iterations: 3 },
  );
});
