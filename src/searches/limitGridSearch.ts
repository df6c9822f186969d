import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import type { LimitGrid } from '../data/limitGridSchema.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { ProductionMode } from '../physics/production/mode.ts';
import { productionIn } from '../physics/production/productionIn.ts';
import { bestLogLimits, between, gridSteps, gridStretches, logLimitReader } from './limitGrid.ts';
import { lifetimeReach, withinReach } from './lifetimeReach.ts';
import { scanOfPublished, silenceOfPublished } from './publishedLimits.ts';
import type { ScanOptions, Search, SearchedProduction } from './search.ts';
import { searchHead } from './searchHead.ts';

/**
 * A search of another experiment for X from B mesons, of which limits at many masses and lifetimes are public. They are never
 * continued beyond the grid. The reference lifetime is at each mass the one seen best.
 * @param grid checked content of a file
 */
export function createLimitGridSearch(grid: LimitGrid): Search {
  const { lifetimeS, confidenceLevel, provenance } = grid;
  const hypothesesMeV = Float64Array.from(grid.massMeV);
  const logReference = bestLogLimits(grid);
  const limits = logReference.map(exp);
  const logLimit = logLimitReader(grid);
  const ratio = (massMeV: number, inverseLifetimePerS: number): number => {
    const limit = logLimit(massMeV, -log(inverseLifetimePerS));
    if (Number.isNaN(limit)) return 0;
    const reference = between(hypothesesMeV, (index) => logReference[index], massMeV);
    return Math.min(1, exp(reference - limit));
  };
  const published = gridSteps(grid).flatMap(({ massRangeMeV, shortestLifetimeS }) =>
    shortestLifetimeS === null ? [] : [{ massRangeMeV, shortestLifetimeS }],
  );
  const reach = lifetimeReach({ source: provenance.note, published }, ratio, lifetimeS[lifetimeS.length - 1]);
  const silenceUnder = (options: ScanOptions) => silenceOfPublished(confidenceLevel, true, options);
  return {
    ...searchHead({ ...grid, massRangesMeV: gridStretches(grid) }),
    hypothesesMeV,
    seesPromptDecays: false,
    lifetimeReach: reach,
    production: searchedProduction(grid.production),
    silenceUnder,
    scan: (options) => scanOfPublished(hypothesesMeV, silenceUnder(options) === null ? limits : null),
    inputs: () => ({ kind: 'limit-table', hypothesesMeV, limit: limits, confidenceLevel }),
    acceptanceRatio: withinReach(ratio, reach),
  };
}

function searchedProduction(mode: ProductionMode): SearchedProduction {
  const known = new WeakMap<BenchmarkModel, ReturnType<SearchedProduction['perCoupling2']>>();
  return {
    mode,
    perCoupling2: (model) => {
      const before = known.get(model);
      if (before !== undefined) return before;
      const made = productionIn(model, mode);
      known.set(model, made);
      return made;
    },
  };
}
