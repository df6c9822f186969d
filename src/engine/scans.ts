import { referenceLimits } from '../exclusion/limitCurve.ts';
import { drawingMasses } from '../exclusion/sampling.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { LimitScan, Search } from '../searches/search.ts';
import type { ModelCurves } from './answer.ts';
import { modelCurves } from './modelCurves.ts';
import type { CurveName, LimitAssumptions } from './request.ts';

/** A scan with its limits on B at the reference lifetime, by curve. */
export interface ScannedSearch {
  readonly scan: LimitScan;
  readonly signalLimit: Readonly<Record<CurveName, Float64Array>>;
  readonly branchingRatioLimit: Readonly<Record<CurveName, Float64Array>>;
}

/** What a slider does not touch, kept between requests. Everything in it is a function of its key. */
export interface Scans {
  readonly of: (search: Search, assumptions: LimitAssumptions) => ScannedSearch;
  readonly masses: (model: BenchmarkModel, search: Search) => Float64Array;
  readonly curves: (model: BenchmarkModel) => ModelCurves;
}

const kept = 32;

/** A small cache that forgets the longest unused entry. */
function remember<V>(): (key: string, make: () => V) => V {
  const entries = new Map<string, V>();
  return (key, make) => {
    const found = entries.get(key);
    const value = found ?? make();
    entries.delete(key);
    entries.set(key, value);
    if (entries.size > kept) {
      const [oldest] = entries.keys();
      entries.delete(oldest);
    }
    return value;
  };
}

function scanned(search: Search, assumptions: LimitAssumptions): ScannedSearch {
  const { confidenceLevel, method, exposure } = assumptions;
  const scan = search.scan({ confidenceLevel, method, exposure });
  const [m2, m1, median, p1, p2] = scan.signalLimitExpected;
  const signalLimit = { observed: scan.signalLimitObserved, m2, m1, median, p1, p2 };
  const limit = (events: Float64Array): Float64Array => referenceLimits(scan, events);
  return {
    scan,
    signalLimit,
    branchingRatioLimit: {
      observed: scan.publishedLimit ?? limit(signalLimit.observed),
      m2: limit(m2),
      m1: limit(m1),
      median: limit(median),
      p1: limit(p1),
      p2: limit(p2),
    },
  };
}

/**
 * Caches for one engine.
 * @returns functions that compute on first use
 */
export function createScans(): Scans {
  const scans = remember<ScannedSearch>();
  const masses = remember<Float64Array>();
  const curves = remember<ModelCurves>();
  return {
    of: (search, assumptions) =>
      scans(
        [search.id, assumptions.confidenceLevel, assumptions.method, assumptions.exposure].join('|'),
        () => scanned(search, assumptions),
      ),
    masses: (model, search) => masses(`${model.id}|${search.id}`, () => drawingMasses(model, search)),
    curves: (model) => curves(model.id, () => modelCurves(model)),
  };
}
