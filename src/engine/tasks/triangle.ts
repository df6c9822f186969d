import { intervalsAt } from '../../exclusion/foundIntervals.ts';
import { solveColumns } from '../../exclusion/intervals.ts';
import { exp } from '../../mathematics/exponential.ts';
import { kaonToPionAlpAmplitude } from '../../physics/alp/amplitude.ts';
import {
  couplingsOfShares,
  triangleRatios,
  triangleSigns,
  type Shares,
  type TriangleSigns,
} from '../../physics/alp/triangle.ts';
import { alpLowScaleCouplings, createAlp } from '../../physics/models/alp.ts';
import { alpChoice, alpId } from '../../physics/models/alpFamily.ts';
import type { BenchmarkModel } from '../../physics/models/model.ts';
import type { Search } from '../../searches/search.ts';
import type { TriangleAnswer } from '../answer.ts';
import {
  checkAssumptions,
  requireInvisibleFraction,
  requireMass,
  requireModel,
  requireSearches,
} from '../checks.ts';
import { gapAt } from '../gaps.ts';
import { notOneOf } from '../refusal.ts';
import type { TriangleRequest } from '../request.ts';
import type { Scans } from '../scans.ts';
import { silenceAtMass, silenceUnder } from '../silence.ts';
import { decidingCurveOf } from '../verdict.ts';
import { limitFields, needs } from './form.ts';
import { summaryOf } from './summary.ts';
import { engineTask } from './task.ts';

/** Ratios after which it is said how far it is. */
const ratiosPerStep = 51;

/** Smallest 1/Λ in TeV⁻¹ that a search excludes in a model, as a point of the plane says it; Infinity where it excludes nothing. */
type FirstExcluded = (model: BenchmarkModel) => number;

/** What a search excludes at the mass, whatever the model; null where it has no limit there. */
function firstExcluded(scans: Scans, request: TriangleRequest, search: Search): FirstExcluded | null {
  const { massMeV, invisibleFraction, statistic } = request;
  if (silenceUnder(search, request) !== null) return null;
  const { scan, branchingRatioLimit } = scans.of(search, request);
  if (gapAt(search, scan, massMeV, statistic) !== null) return null;
  const limit = branchingRatioLimit[decidingCurveOf(summaryOf(search, request), request)];
  const masses = Float64Array.of(massMeV);
  return (model) => {
    if (silenceAtMass(model, search, invisibleFraction, massMeV) !== null) return Infinity;
    const [columns] = solveColumns({ model, search, invisibleFraction }, [limit], masses);
    const [first] = intervalsAt(columns, 0);
    return first === undefined ? Infinity : exp(first.lower);
  };
}

/**
 * Where exclusion begins at one mass, for all ratios of C_GG, C_WW and C_ff of an ALP without other couplings.
 * @param known searches at hand
 * @param scans caches
 * @param request what is asked
 * @throws Refusal on a request that cannot be answered
 */
export function* answerTriangle(
  known: readonly Search[],
  scans: Scans,
  request: TriangleRequest,
): Generator<number, TriangleAnswer> {
  checkAssumptions(request);
  const { massMeV, signs } = request;
  const given = requireModel(request.model);
  const alp = alpChoice(given.id);
  if (alp === null) throw notOneOf('model', request.model, ['alp']);
  const { scaleTeV, theory } = alp;
  requireMass(given, massMeV);
  requireInvisibleFraction(given, request.invisibleFraction);
  const looks = requireSearches(known, request.searches, request.lifetimeLaw).map((search) =>
    firstExcluded(scans, request, search),
  );
  const choiceOf = (shares: Shares) => ({ ...alp, couplings: couplingsOfShares(shares, signs) });
  const limitPerTeV = new Float64Array(triangleRatios.length);
  const setBy = new Int8Array(triangleRatios.length);
  for (const [k, shares] of triangleRatios.entries()) {
    const choice = choiceOf(shares);
    const model = createAlp(alpId(choice), choice);
    const each = looks.map((look) => look?.(model) ?? Infinity);
    limitPerTeV[k] = Math.min(Infinity, ...each);
    setBy[k] = limitPerTeV[k] < Infinity ? each.indexOf(limitPerTeV[k]) : -1;
    if (k % ratiosPerStep === ratiosPerStep - 1) yield (k + 1) / triangleRatios.length;
  }
  const amplitude = (...shares: Shares) =>
    kaonToPionAlpAmplitude(massMeV, alpLowScaleCouplings(choiceOf(shares)), theory?.N8);
  const amplitudes = [amplitude(1, 0, 0), amplitude(0, 1, 0), amplitude(0, 0, 1)] as const;
  const { searches } = request;
  return { task: 'triangle', massMeV, scaleTeV, signs, searches, limitPerTeV, setBy, amplitudes };
}

const signNames = Object.keys(triangleSigns) as readonly TriangleSigns[];

/** Which ratio of couplings is least constrained at a mass. */
export const triangleTask = engineTask<TriangleRequest, TriangleAnswer>({
  name: 'triangle',
  check: needs<TriangleRequest>({
    model: 'text',
    signs: { names: signNames },
    searches: ['text'],
    massMeV: 'number',
    invisibleFraction: 'number',
    ...limitFields,
  }),
  answer: ({ searches, scans }, request) => answerTriangle(searches, scans, request),
});
