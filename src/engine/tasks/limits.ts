import { exp } from '../../mathematics/exponential.ts';
import { log } from '../../mathematics/logarithm.ts';
import { engineTask } from './task.ts';
import { byKind, limitFields, needs } from './form.ts';
import { hypothesesOf, piece } from '../shards.ts';
import { hypothesisPosition, hypothesisTable, logAt } from '../../exclusion/limitCurve.ts';
import {
  effectiveAcceptance,
  type Visibility,
  seesInvisible,
  visibilityAt,
} from '../../exclusion/visibility.ts';
import type { BenchmarkModel } from '../../physics/models/model.ts';
import type { Search } from '../../searches/search.ts';
import type { LimitsAnswer, SearchLimits } from '../answer.ts';
import {
  checkAssumptions,
  requireInvisibleFraction,
  requireMasses,
  requireModel,
  requireSearches,
} from '../checks.ts';
import { drawnLimits } from '../drawnLimits.ts';
import { gapsOf } from '../gaps.ts';
import { Refusal, requireWithin } from '../refusal.ts';
import { byCurve, type CurveName, type LifetimeChoice, type LimitsRequest } from '../request.ts';
import type { ScannedSearch, Scans } from '../scans.ts';
import { silenceInModel, silenceUnder } from '../silence.ts';
import { summaryOf } from './summary.ts';

/** Lifetime choice with its model looked up. */
interface Lifetime {
  readonly choice: LifetimeChoice;
  readonly model: BenchmarkModel | null;
  readonly invisibleFraction: number;
}

/**
 * Model-independent upper limits on B(K+ → π+ X), times B(X → products) for searches that see the products.
 * @param known searches at hand
 * @param scans caches
 * @param request what is asked
 * @returns tables over mass; rows where a search says nothing are left out
 * @throws Refusal on a request that cannot be answered
 */
export function answerLimits(known: readonly Search[], scans: Scans, request: LimitsRequest): LimitsAnswer {
  checkAssumptions(request);
  const lifetime = requireLifetime(request.lifetime);
  const asked = request.massesMeV === undefined ? null : requireMasses(request.massesMeV);
  const searches = requireSearches(known, request.searches, request.lifetimeLaw).map(
    (search): SearchLimits => {
      const silence =
        (lifetime.model === null
          ? null
          : silenceInModel(lifetime.model, search, lifetime.invisibleFraction)) ??
        silenceUnder(search, request);
      const masses = silence === null ? (asked ?? search.hypothesesMeV) : new Float64Array(0);
      const scanned = scans.of(search, request);
      const table = limitTable(search, scanned, lifetime, masses);
      const isDrawn = request.drawn === true && asked === null && silence === null;
      const kinksMeV = lifetime.model?.thresholdsMeV ?? [];
      const drawn = isDrawn
        ? drawnLimits(
            { search, kinksMeV, acceptanceAt: (mass) => acceptanceAt(search, lifetime, mass) },
            scanned,
            table,
          )
        : null;
      return {
        ...summaryOf(search, request),
        silence,
        ...table,
        ...(drawn === null ? {} : { drawn }),
        ...(scanned.rough === true ? { rough: true } : {}),
      };
    },
  );
  return { task: 'limits', searches };
}

function requireLifetime(choice: LifetimeChoice): Lifetime {
  if (choice.kind === 'fixed') {
    if (!(choice.lifetimeS > 0)) {
      throw new Refusal({ code: 'lifetime', lifetimeS: choice.lifetimeS, allowed: 'positive' });
    }
    const invisibleFraction = choice.invisibleFraction ?? 0;
    requireWithin('invisible-fraction', invisibleFraction, [0, 1]);
    return { choice, model: null, invisibleFraction };
  }
  const model = requireModel(choice.model);
  if (!(choice.amplitudeCoupling > 0 && choice.amplitudeCoupling < Infinity)) {
    throw new Refusal({ code: 'coupling', convention: null, value: choice.amplitudeCoupling });
  }
  return { choice, model, invisibleFraction: requireInvisibleFraction(model, choice.invisibleFraction) };
}

/**
 * Acceptance that enters the limit on B: the invisible fraction counts for searches that need X to escape,
 * while visible searches limit the product with the decay fraction, which then stays out.
 */
function acceptanceAt(
  search: Search,
  { choice, model, invisibleFraction }: Lifetime,
  massMeV: number,
): number {
  if (choice.kind === 'fixed') {
    const visible = search.acceptanceRatio(massMeV, 1 / choice.lifetimeS);
    if (search.signature !== 'invisible') return visible;
    return (seesInvisible(search) ? invisibleFraction : 0) + (1 - invisibleFraction) * visible;
  }
  if (model === null) return Number.NaN;
  const visibility: Visibility | null = visibilityAt(model, search, invisibleFraction, massMeV);
  if (visibility === null) return Number.NaN;
  const logCoupling2 = 2 * log(choice.amplitudeCoupling);
  if (search.signature === 'invisible') return effectiveAcceptance(visibility, logCoupling2);
  return effectiveAcceptance({ ...visibility, invisibleFraction: 0, decayFraction: 1 }, logCoupling2);
}

function limitTable(
  search: Search,
  { scan, signalLimit, branchingRatioLimit, signalLimitError }: ScannedSearch,
  lifetime: Lifetime,
  asked: Float64Array,
) {
  const table = hypothesisTable(search);
  const massMeV = asked.filter((mass) => !Number.isNaN(hypothesisPosition(table, mass)));
  const positions = massMeV.map((mass) => hypothesisPosition(table, mass));
  const between = (values: Float64Array): Float64Array =>
    positions.map((position) => exp(logAt(values, position)));
  /** Windows belong to hypotheses: off them there are no counts. */
  const inWindow = (values: Float64Array): Float64Array =>
    positions.map((position) => (Number.isInteger(position) ? values[position] : Number.NaN));
  const singleEventSensitivity = between(scan.singleEventSensitivity);
  const acceptanceRatio = massMeV.map((mass) => acceptanceAt(search, lifetime, mass));
  const limit = (curve: CurveName): Float64Array =>
    between(branchingRatioLimit[curve]).map((reference, i) => reference / acceptanceRatio[i]);
  const errors = signalLimitError && {
    signalLimitError: byCurve((curve) => between(signalLimitError[curve])),
    branchingRatioLimitError: byCurve((curve) =>
      between(signalLimitError[curve]).map(
        (error, i) => (error * singleEventSensitivity[i]) / acceptanceRatio[i],
      ),
    ),
    ...(scan.toys === undefined ? {} : { toys: inWindow(scan.toys) }),
  };
  return {
    massMeV,
    observedCount: inWindow(scan.observedCount),
    background: inWindow(scan.background),
    backgroundUncertainty: inWindow(scan.backgroundUncertainty),
    singleEventSensitivity,
    acceptanceRatio,
    signalLimit: byCurve((curve) => between(signalLimit[curve])),
    branchingRatioLimit: byCurve(limit),
    ...gapsOf(search, scan, massMeV),
    ...errors,
  };
}

/** Fields of a request for limits on B. */
export const limitsForm = {
  searches: ['text'],
  lifetime: byKind({
    fixed: { lifetimeS: 'number', 'invisibleFraction?': 'number' },
    implied: { model: 'text', amplitudeCoupling: 'number', invisibleFraction: 'number' },
  }),
  'massesMeV?': ['number'],
  'drawn?': 'truth',
  ...limitFields,
} as const;

/** Model-independent limits over mass, per search. */
export const limitsTask = engineTask<LimitsRequest, LimitsAnswer>({
  name: 'limits',
  check: needs<LimitsRequest>({ ...limitsForm, 'rough?': 'truth' }),
  answer: ({ searches, scans }, request) => {
    const { massesMeV } = request;
    const here: Scans = { ...scans, of: (search, asked) => scans.of(search, asked, massesMeV) };
    return answerLimits(searches, here, request);
  },
  shard: (request, shard, searches) =>
    request.searches.map((id) => ({
      ...request,
      searches: [id],
      massesMeV: piece(request.massesMeV ?? hypothesesOf(searches, id), shard),
    })),
});
