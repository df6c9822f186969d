import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { openEngine } from '../../../src/engine/openEngine.ts';
import { curveNames } from '../../../src/engine/request.ts';
import { alpId } from '../../../src/physics/models/alpFamily.ts';

const root = fileURLToPath(new URL('../../../public/', import.meta.url));
const { engine } = await openEngine((path) => readFile(`${root}${path}`, 'utf8'));

let moves = 0;
/** Multiples of the golden ratio fall evenly, and never twice on the same place. */
const next = (): number => {
  moves += 1;
  return (moves * 0.618033988749895) % 1;
};

/** What a frame asks of the plane: all searches and curves. */
const frame = (model: string, invisibleFraction: number) =>
  engine.run({
    task: 'exclusion',
    model,
    searches: engine.searches.map(({ id }) => id),
    invisibleFraction,
    curves: curveNames,
    method: 'hybrid-lognormal-kappa',
    exposure: 1,
    confidenceLevel: 0.9,
  });

describe('a frame while what makes an ALP moves, beside the slider that BC10 has', () => {
  bench('BC10, its invisible fraction', () => void frame('bc10', next()));
  bench('a coupling of the general ALP', () => {
    frame(alpId({ couplings: { CGG: 0.01 * next(), Cff: 1 }, scaleTeV: 1 }), 0);
  });
  bench('the scale of its couplings', () => {
    frame(alpId({ couplings: { Cff: 1 }, scaleTeV: 1 + 1000 * next() }), 0);
  });
});
