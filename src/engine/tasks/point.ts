import { exp } from '../../mathematics/exponential.ts';
import { log } from '../../mathematics/logarithm.ts';
import { engineTask } from './task.ts';
import { limitFields, needs, pointFields } from './form.ts';
import { endCodes, endReason } from '../../exclusion/endCodes.ts';
import { type FoundInterval, intervalsAt } from '../../exclusion/foundIntervals.ts';
import { solveColumns } from '../../exclusion/intervals.ts';
import { hypothesesBeside, hypothesisTable } from '../../exclusion/limitCurve.ts';
import { limitedFraction } from '../../exclusion/prediction.ts';
import { productionFor } from '../../exclusion/production.ts';
import {
  couplingInConvention,
  largestAmplitude,
  largestReason,
  parametersOf,
} from '../../physics/models/conventions.ts';
import type { BenchmarkModel } from '../../physics/models/model.ts';
import { invisibleShareAt } from '../../physics/invisibleShare.ts';
import { totalLifetime } from '../../physics/totalLifetime.ts';
import type { Search } from '../../searches/search.ts';
import type { NeighbourWindow, PointAnswer, SearchPoint, SearchSummary } from '../answer.ts';
import {
  checkAssumptions,
  requireInvisibleFraction,
  requireMass,
  requireModel,
  requireSearches,
} from '../checks.ts';
import { caveatsOfModel, placedExcessesAt } from '../caveats.ts';
import { allConventions, requireCoupling, requireParameters } from '../couplings.ts';
import { flight } from '../flight.ts';
import { gapAt } from '../gaps.ts';
import { lifetimeNotes } from '../lifetimeNotes.ts';
import { Refusal } from '../refusal.ts';
import { type CurveName, curveNames, type PointRequest } from '../request.ts';
import type { Scans } from '../scans.ts';
import { type Silence, silenceAtMass, silenceInModel, silenceUnder } from '../silence.ts';
import { decide, decidingCurveOf, verdictOf } from '../verdict.ts';
import { answerLimits } from './limits.ts';
import { summaryOf } from './summary.ts';

/**
 * Everything about one point of a model plane: the readout.
 * @param known searches at hand
 * @param scans caches
 * @param request what is asked
 * @returns numbers of the point and of each search there
 * @throws Refusal on a request that cannot be answered
 */
export function answerPoint(known: readonly Search[], scans: Scans, request: PointRequest): PointAnswer {
  checkAssumptions(request);
  const model = requireModel(request.model);
  const { massMeV } = request;
  requireMass(model, massMeV);
  const parameters = requireParameters(model, request.conventionParameters);
  const g = requireCoupling(model, request.coupling, request.convention, parameters);
  const invisibleFraction = requireInvisibleFraction(model, request.invisibleFraction);
  const branchingRatio = model.productionPerCoupling2(massMeV) * g * g;
  const { fixedLifetimeS } = request;
  if (fixedLifetimeS !== undefined && !(fixedLifetimeS > 0)) {
    throw new Refusal({ code: 'lifetime', lifetimeS: fixedLifetimeS, allowed: 'positive' });
  }
  const lifetimeS =
    fixedLifetimeS ?? totalLifetime(model.lifetimeTimesCoupling2S(massMeV), invisibleFraction) / (g * g);
  const visible = model.decayFractions(massMeV);
  const share = (fraction: number): number =>
    invisibleFraction === 1 ? 0 : (1 - invisibleFraction) * fraction;
  const decayFractions = {
    ee: share(visible.ee),
    mumu: share(visible.mumu),
    gammagamma: share(visible.gammagamma),
    invisible: invisibleShareAt(model, invisibleFraction, massMeV),
  };
  const beyond = g > largestAmplitude(model) ? largestReason(model) : null;
  const meaningless: Silence | null = beyond === null ? null : { code: 'coupling-too-large', reason: beyond };
  const searches = requireSearches(known, request.searches, request.lifetimeLaw).map(
    (search): SearchPoint => {
      const silence =
        meaningless ??
        silenceAtMass(model, search, invisibleFraction, massMeV) ??
        silenceUnder(search, request);
      const summary = summaryOf(search, request);
      const reason = silence ?? gapAt(search, scans.of(search, request).scan, massMeV, request.statistic);
      const isBlind = silenceInModel(model, search, invisibleFraction) !== null;
      if (reason !== null) return silentPoint(summary, reason, isBlind);
      const fraction = limitedFraction(model, search.signature, invisibleFraction, massMeV);
      return speakingPoint(
        {
          known,
          scans,
          request,
          model,
          g,
          invisibleFraction,
          lifetimeS,
          branchingRatio: productionFor(model, search, massMeV) * g * g,
          summary,
        },
        search,
        fraction,
      );
    },
  );
  return {
    task: 'point',
    model: model.id,
    massMeV,
    amplitudeCoupling: g,
    couplings: allConventions(model, g, parameters),
    ...(parametersOf(model).length === 0 ? {} : { conventionParameters: parameters }),
    invisibleFraction,
    confidenceLevel: request.confidenceLevel,
    method: request.method,
    ...(request.statistic === undefined ? {} : { statistic: request.statistic }),
    exposure: request.exposure,
    uncertaintyLaw: request.uncertaintyLaw ?? 'relative',
    ...flight(massMeV, lifetimeS),
    branchingRatio,
    decayFractions,
    ...decide({ searches, exposure: request.exposure }),
    searches,
    caveats: [...caveatsOfModel(model, massMeV), ...placedExcessesAt(massMeV, searches)],
  };
}

interface Setting {
  readonly known: readonly Search[];
  readonly scans: Scans;
  readonly request: PointRequest;
  readonly model: BenchmarkModel;
  readonly g: number;
  readonly invisibleFraction: number;
  readonly lifetimeS: number;
  /** Of the decay in which the search looks. */
  readonly branchingRatio: number;
  readonly summary: SearchSummary;
}

const allNaN: Readonly<Record<CurveName, number>> = {
  observed: Number.NaN,
  m2: Number.NaN,
  m1: Number.NaN,
  median: Number.NaN,
  p1: Number.NaN,
  p2: Number.NaN,
};

function silentPoint(summary: SearchSummary, silence: Silence, isBlind: boolean): SearchPoint {
  return {
    ...summary,
    silence,
    isBlind,
    verdict: 'silent',
    acceptanceRatio: Number.NaN,
    singleEventSensitivity: Number.NaN,
    expectedSignal: Number.NaN,
    observedCount: Number.NaN,
    background: Number.NaN,
    backgroundUncertainty: Number.NaN,
    hypothesisMeV: Number.NaN,
    signalLimit: allNaN,
    neighbours: [],
    branchingRatioLimit: allNaN,
    signalStrength: allNaN,
    excludedCouplings: [],
    expectedExcludedCouplings: [],
    excludedReasons: [],
    lifetimeNotes: [],
  };
}

function perCurve(value: (curve: CurveName) => number): Record<CurveName, number> {
  const result = { ...allNaN };
  for (const curve of curveNames) result[curve] = value(curve);
  return result;
}

function speakingPoint(setting: Setting, search: Search, decayFraction: number): SearchPoint {
  const { known, scans, request, model, g, invisibleFraction, lifetimeS, branchingRatio, summary } = setting;
  const { massMeV, fixedLifetimeS } = request;
  const unseen = invisibleShareAt(model, invisibleFraction, massMeV);
  const deciding = decidingCurveOf(summary, request);
  const [row] = answerLimits(known, scans, {
    ...request,
    task: 'limits',
    searches: [search.id],
    lifetime:
      fixedLifetimeS === undefined
        ? { kind: 'implied', model: model.id, amplitudeCoupling: g, invisibleFraction }
        : { kind: 'fixed', lifetimeS: fixedLifetimeS, invisibleFraction: unseen },
    massesMeV: [massMeV],
  }).searches;
  const { scan, signalLimit, branchingRatioLimit } = scans.of(search, request);
  const acceptanceRatio = row.acceptanceRatio[0];
  const windowOf = (k: number): NeighbourWindow => ({
    hypothesisMeV: scan.massMeV[k],
    observedCount: scan.observedCount[k],
    background: scan.background[k],
    backgroundUncertainty: scan.backgroundUncertainty[k],
    singleEventSensitivity: scan.singleEventSensitivity[k],
    signalLimit: perCurve((curve) => signalLimit[curve][k]),
    branchingRatioLimit: perCurve((curve) => branchingRatioLimit[curve][k] / acceptanceRatio),
  });
  const { nearest, around } = hypothesesBeside(hypothesisTable(search), massMeV) ?? {
    nearest: -1,
    around: [],
  };
  const { branchingRatioLimit: _, ...window } = windowOf(nearest);
  const limitHere = perCurve((curve) => row.branchingRatioLimit[curve][0]);
  const product = branchingRatio * decayFraction;
  const signalStrength = perCurve((curve) => product / limitHere[curve]);
  const intervals = intervalsOf(deciding);
  const ends = (logCoupling: number): number => couplingInConvention(model.conventions[0], exp(logCoupling));
  return {
    ...summary,
    silence: null,
    isBlind: false,
    verdict: verdictOf(signalStrength[deciding]),
    ...window,
    acceptanceRatio,
    expectedSignal: (product * acceptanceRatio) / window.singleEventSensitivity,
    neighbours: around.map(windowOf),
    branchingRatioLimit: limitHere,
    signalStrength,
    excludedCouplings: couplingsOf(intervals),
    expectedExcludedCouplings: Number.isNaN(signalStrength.median) ? [] : couplingsOf(intervalsOf('median')),
    excludedReasons: intervals.map(
      ({ lowerCode, upperCode }) => [endReason(lowerCode), endReason(upperCode)] as const,
    ),
    lifetimeNotes: lifetimeNotes({ model, search, massMeV, lifetimeS, invisibleFraction: unseen, intervals }),
  };

  function couplingsOf(found: readonly FoundInterval[]): (readonly [number, number])[] {
    return found.map(({ lower, upper }) => [ends(lower), ends(upper)] as const);
  }

  function intervalsOf(curve: CurveName): readonly FoundInterval[] {
    // At a fixed lifetime only B depends on the coupling, and it grows as g².
    if (fixedLifetimeS !== undefined) {
      const lower = log(g) - log(signalStrength[curve]) / 2;
      const upper = log(largestAmplitude(model));
      if (!(lower < upper)) return [];
      return [{ lower, upper, lowerCode: endCodes.limit, upperCode: endCodes.model }];
    }
    const [columns] = solveColumns(
      { model, search, invisibleFraction },
      [branchingRatioLimit[curve]],
      Float64Array.of(massMeV),
    );
    return intervalsAt(columns, 0);
  }
}

/** Everything about one point of a model plane. */
export const pointTask = engineTask<PointRequest, PointAnswer>({
  name: 'point',
  check: needs<PointRequest>({ ...pointFields, ...limitFields }),
  answer: ({ searches, scans }, request) => answerPoint(searches, scans, request),
});
