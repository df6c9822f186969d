import type { BenchmarkModel } from '../src/physics/models/model.ts';
import type { Search } from '../src/searches/search.ts';

/** A search with flat limits and R = exp(−s/τ) (invisible) or 1 − exp(−s/τ) (visible), whose boundaries are known in closed form. */
export function toySearch(
  options: Partial<Search> & {
    readonly slopeS?: number;
    readonly limitEvents?: (massMeV: number) => number;
  } = {},
): Search {
  const slope = options.slopeS ?? 1e-9;
  const signature = options.signature ?? 'invisible';
  const hypothesesMeV = options.hypothesesMeV ?? Float64Array.from({ length: 21 }, (_, i) => 100 + 5 * i);
  const limitEvents = options.limitEvents ?? (() => 2.3);
  return {
    id: 'toy',
    title: 'Toy',
    signature,
    citations: ['none'],
    massRangesMeV: [[100, 200]],
    hypothesesMeV,
    provenanceKind: 'computed',
    provenanceNote: 'made up for tests',
    acceptanceRatio: (_mass, inverse) =>
      signature === 'invisible' ? Math.exp(-slope * inverse) : -Math.expm1(-slope * inverse),
    scan: ({ exposure }) => {
      const observed = hypothesesMeV.map((mass) => (exposure === 1 ? limitEvents(mass) : Number.NaN));
      const expected = (factor: number): Float64Array =>
        hypothesesMeV.map((mass) => factor * limitEvents(mass));
      return {
        massMeV: hypothesesMeV,
        observedCount: hypothesesMeV.map(() => 0),
        background: hypothesesMeV.map(() => 1),
        backgroundUncertainty: hypothesesMeV.map(() => 0.1),
        singleEventSensitivity: hypothesesMeV.map(() => 1e-11 / exposure),
        signalLimitObserved: observed,
        signalLimitExpected: [expected(0.8), expected(0.9), expected(1), expected(1.4), expected(2)],
      };
    },
    ...options,
  };
}

/** A model with B = p g² and τ = l / g² at every mass. */
export function toyModel(
  options: Partial<BenchmarkModel> & { readonly p?: number; readonly l?: number } = {},
): BenchmarkModel {
  const everywhere = { minMeV: 0, maxMeV: 354.1, reason: 'K+ → π+ X ends there.' };
  return {
    id: 'bc4',
    start: { massMeV: 180, coupling: 2e-8 },
    benchmark: 'BC4',
    particleTex: 'S',
    particle: 'S',
    conventions: [
      {
        id: 'sin2theta',
        tex: '\\sin^2\\theta',
        unitTex: '',
        power: 2,
        factor: () => 1,
        defaultRange: [1e-10, 1],
      },
    ],
    productionValidity: everywhere,
    decayValidity: everywhere,
    thresholdsMeV: [],
    fixedInvisibleFraction: null,
    noEscapeReason: null,
    productionPerCoupling2: () => options.p ?? 1e-3,
    lifetimeTimesCoupling2S: () => options.l ?? 1e-10,
    decayFractions: () => ({ ee: 1, mumu: 0, gammagamma: 0 }),
    caveats: [],
    ...options,
  };
}
