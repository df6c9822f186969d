import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { openEngine } from '../../../src/engine/openEngine.ts';
import { curveNames } from '../../../src/engine/request.ts';
import { referenceLimits } from '../../../src/exclusion/limitCurve.ts';
import { modelById } from '../../../src/physics/models/index.ts';

const root = fileURLToPath(new URL('../../../public/', import.meta.url));
const { engine } = await openEngine((path) => readFile(`${root}${path}`, 'utf8'));
const [search] = engine.searches;
const model = modelById('bc4');
if (model === undefined) throw new Error('bc4 is missing');
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const scan = search.scan(assumptions);
const limits = [scan.signalLimitObserved, ...scan.signalLimitExpected].map((events) =>
  referenceLimits(scan, events),
);

/** The plain way to the same picture: μ on a 500 × 500 grid in mass and ln g², once per curve. */
function strengthMaps(invisibleFraction: number): Uint8Array[] {
  if (model === undefined) return [];
  const size = 500;
  return limits.map((limit) => {
    const excluded = new Uint8Array(size * size);
    for (let i = 0; i < size; i += 1) {
      const hypothesis = Math.floor((i * search.hypothesesMeV.length) / size);
      const mass = search.hypothesesMeV[hypothesis];
      const production = model.productionPerCoupling2(mass);
      const lifetime = model.lifetimeTimesCoupling2S(mass);
      for (let j = 0; j < size; j += 1) {
        const coupling2 = Math.exp((-23 * j) / size);
        const seen =
          invisibleFraction + (1 - invisibleFraction) * search.acceptanceRatio(mass, coupling2 / lifetime);
        excluded[i * size + j] = production * coupling2 * seen >= limit[hypothesis] ? 1 : 0;
      }
    }
    return excluded;
  });
}

let x = 0;
const next = (): number => {
  x = (x + 0.0137) % 1;
  return x;
};

describe('excluded regions of BC4, observed and five expected curves, while the invisible fraction is dragged', () => {
  bench('boundaries solved per mass, joined into regions', () => {
    engine.run({
      task: 'exclusion',
      model: 'bc4',
      searches: [search.id],
      invisibleFraction: next(),
      curves: curveNames,
      ...assumptions,
    });
  });
  bench('signal strength on a 500 × 500 grid', () => {
    strengthMaps(next());
  });
});
