import { describe, expect, it } from 'vitest';
import { drawnTolerancePx } from '../../src/exclusion/curveSampling.ts';
import { endsOf, followEdges } from '../../src/exclusion/edges.ts';
import { solveColumns } from '../../src/exclusion/intervals.ts';
import { drawingMasses, inOneStretch } from '../../src/exclusion/sampling.ts';
import { loadSearch } from '../../src/engine/loadSearch.ts';
import { scannedSearch } from '../../src/engine/scans.ts';
import { modelById } from '../../src/physics/models/index.ts';
import type { ModelId } from '../../src/physics/models/model.ts';
import { dataText, sound } from '../searches/agreement.ts';
import { spanned, worstPixels } from './straightness.ts';

const load = (kind: 'counting' | 'peak' | 'limit-table', name: string) =>
  sound(loadSearch({ kind, path: `analyses/${name}.json` }, dataText(`analyses/${name}.json`)));

const invisible = load('limit-table', 'na62-pi0-invisible');
const escaping = load('counting', 'na62-pinunu-2016-2022');
const earlier = load('counting', 'na62-pinunu-2017');
const photons = load('limit-table', 'na62-pigammagamma-2017-2018');
const muons = load('peak', 'na62-pimumu-2017-2018');

const meetings = [
  ['bc11', invisible, 0],
  ['bc11', invisible, 0.3],
  ['bc11', escaping, 0],
  ['bc11', photons, 0],
  ['bc4', escaping, 0],
  ['bc4', muons, 0.3],
  ['bc10', earlier, 0],
  // The upper edge has an inflection between two hypotheses here.
  ['bc10', earlier, 0.3],
  ['bc2', escaping, 1],
] as const satisfies readonly (readonly [ModelId, ReturnType<typeof load>, number])[];

describe('edges of excluded regions', () => {
  it.each(meetings)('of %s are followed to a tenth of a pixel of 10 MeV', (id, search, invisibleFraction) => {
    const model = modelById(id);
    if (model === undefined) throw new Error(`${id} is missing`);
    const encounter = { model, search, invisibleFraction };
    const scan = search.scan({ confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 });
    const limit = scannedSearch(scan).branchingRatioLimit.observed;
    const masses = drawingMasses(model, search);
    const [columns] = followEdges(encounter, [limit], solveColumns(encounter, [limit], masses));
    const endsAt = (mass: number) => endsOf(solveColumns(encounter, [limit], Float64Array.of(mass))[0], 0);
    const isJoined = (a: number, b: number) => inOneStretch(search, a, b);
    const kinks = model.thresholdsMeV.filter((kink) =>
      search.massRangesMeV.some(([from, to]) => kink > from && kink < to),
    );
    expect(worstPixels(columns.massMeV, endsAt, isJoined)).toBeLessThan(drawnTolerancePx);
    expect(spanned(columns.massMeV, kinks)).toEqual([]);
  });
});
