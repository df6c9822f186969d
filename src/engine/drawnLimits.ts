import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import {
  type CurveSample,
  kinkMasses,
  negligibleLog,
  samplesInside,
  type Stretch,
} from '../exclusion/curveSampling.ts';
import { hypothesisPosition, hypothesisTable, logAt } from '../exclusion/limitCurve.ts';
import { inOneStretch } from '../exclusion/sampling.ts';
import type { Search } from '../searches/search.ts';
import type { LimitCurves, SearchLimits } from './answer.ts';
import { byCurve, curveNames } from './request.ts';
import type { ScannedSearch } from './scans.ts';

/** A search met by lifetimes that may differ from mass to mass. */
export interface LivedSearch {
  readonly search: Search;
  /** Where the lifetime has a kink, a step, a pole or a zero. */
  readonly kinksMeV: readonly number[];
  readonly acceptanceAt: (massMeV: number) => number;
}

/** ln of the largest branching ratio there is: what a limit does beyond need not be followed. */
const largestLogLimit = 0;

interface LimitSample extends CurveSample {
  readonly acceptance: number;
}

/** Where the acceptance is the reference one, the limit is straight between hypotheses. */
const isReference = ({ acceptance }: LimitSample): boolean => -log(acceptance) < negligibleLog;

/**
 * Limits on B with masses between the hypotheses where the lifetime bends them, so that straight lines in (m, ln B) follow.
 * @param lived search with its acceptance
 * @param scanned its limits at the reference lifetime
 * @param rows its limits at the hypotheses
 * @returns null where the rows are enough
 */
export function drawnLimits(
  { search, kinksMeV, acceptanceAt }: LivedSearch,
  { branchingRatioLimit: reference }: ScannedSearch,
  rows: Pick<SearchLimits, 'massMeV' | 'acceptanceRatio'>,
): LimitCurves | null {
  const table = hypothesisTable(search);
  const lowest = search.hypothesesMeV.map((_, i) =>
    curveNames.reduce(
      (least, curve) => (reference[curve][i] < least ? reference[curve][i] : least),
      Infinity,
    ),
  );
  const sample = (massMeV: number, acceptance: number): LimitSample => {
    const limit = logAt(lowest, hypothesisPosition(table, massMeV)) - log(acceptance);
    const values = limit < Infinity ? [Math.min(largestLogLimit, limit)] : null;
    return { massMeV, acceptance, values };
  };
  const atRows = Array.from(rows.massMeV, (mass, i) => sample(mass, rows.acceptanceRatio[i]));
  const atKinks = kinkMasses(kinksMeV)
    .filter((mass) => !Number.isNaN(hypothesisPosition(table, mass)) && !rows.massMeV.includes(mass))
    .map((mass) => sample(mass, acceptanceAt(mass)))
    .filter((kink) => !isReference(kink));
  const samples = [...atRows, ...atKinks].sort((a, b) => a.massMeV - b.massMeV);
  const stretches: Stretch[] = [];
  for (let i = 1; i < samples.length; i += 1) {
    const [a, b] = [samples[i - 1], samples[i]];
    if (isReference(a) && isReference(b)) continue;
    if (inOneStretch(search, a.massMeV, b.massMeV)) stretches.push([a, b]);
  }
  const acceptances = new Map<number, number>();
  const valuesAt = (mass: number) => {
    const acceptance = acceptanceAt(mass);
    acceptances.set(mass, acceptance);
    return sample(mass, acceptance).values;
  };
  const added = samplesInside(stretches, { valuesAt });
  if (added.length === 0 && atKinks.length === 0) return null;
  for (const { massMeV, acceptance } of samples) acceptances.set(massMeV, acceptance);
  const massMeV = Float64Array.from([...samples, ...added], (each) => each.massMeV).sort();
  const positions = massMeV.map((mass) => hypothesisPosition(table, mass));
  return {
    massMeV,
    branchingRatioLimit: byCurve((curve) =>
      positions.map(
        (position, i) => exp(logAt(reference[curve], position)) / (acceptances.get(massMeV[i]) ?? Number.NaN),
      ),
    ),
  };
}
