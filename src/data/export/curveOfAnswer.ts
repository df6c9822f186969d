import type { SearchExclusion, SearchLimits } from '../../engine/answer.ts';
import type { CurveName } from '../../engine/request.ts';
import { couplingInConvention } from '../../physics/models/conventions.ts';
import type { BenchmarkModel, CouplingConvention } from '../../physics/models/model.ts';
import type { Polyline } from '../boundSchema.ts';
import type { ExportCurve } from './curvePoints.ts';

/** What every export of ours says about itself. */
export interface ExportFacts {
  readonly confidenceLevel: number;
  /** The sentence above the plot. */
  readonly note: string;
  readonly reference: string;
  readonly citations: readonly string[];
  /** True where exposure differs from that of the data. */
  readonly projection: boolean;
}

const drawable = ({ massMeV }: Polyline): boolean => massMeV.length > 1;

/**
 * The computed boundary of what a search excludes in a model; sides where a search merely stops, and open ends, are left out.
 * @param exclusion one search of an engine answer
 * @param curve which of its curves
 * @param model the model of the answer
 * @param convention of the couplings
 * @returns null where nothing is excluded
 */
export function curveOfExclusion(
  { search, title, curves }: SearchExclusion,
  curve: CurveName,
  model: BenchmarkModel,
  convention: CouplingConvention,
  facts: ExportFacts,
): ExportCurve | null {
  const regions = curves.find((candidate) => candidate.curve === curve)?.regions ?? [];
  const stretches = regions
    .flatMap(({ edges }) => edges)
    .map((edge): Polyline => {
      const points = Array.from({ length: edge.length / 2 }, (_, i) => [edge[2 * i], edge[2 * i + 1]]);
      const finite = points.filter(([, log]) => Number.isFinite(log));
      return {
        massMeV: finite.map(([mass]) => mass),
        coupling: finite.map(([, log]) => couplingInConvention(convention, Math.exp(log))),
      };
    })
    .filter(drawable);
  if (stretches.length === 0) return null;
  const { projection, ...said } = facts;
  return {
    ...said,
    id: `${search}-${model.id}-${curve}`,
    name: `${title}, ${model.benchmark}, ${curve === 'observed' ? 'observed' : 'expected'}`,
    quantity: 'coupling',
    model: model.id,
    convention: convention.id,
    lifetimeS: null,
    shape: 'closed-region',
    curveType: projection ? 'projection' : 'excluded',
    stretches,
  };
}

/**
 * Upper limits on B of a search at one lifetime.
 * @param limits one search of an engine answer
 * @param curve which of its curves
 * @param lifetimeS the lifetime of the request; Infinity for an X that escapes
 * @returns null where there is no limit
 */
export function curveOfLimits(
  { search, title, massMeV, massRangesMeV, branchingRatioLimit }: SearchLimits,
  curve: CurveName,
  lifetimeS: number,
  facts: ExportFacts,
): ExportCurve | null {
  const values = branchingRatioLimit[curve];
  const stretches = massRangesMeV
    .map(([low, high]): Polyline => {
      const rows = Array.from(massMeV, (_, i) => i).filter(
        (i) => massMeV[i] >= low && massMeV[i] <= high && values[i] > 0 && values[i] < Infinity,
      );
      return { massMeV: rows.map((i) => massMeV[i]), coupling: rows.map((i) => values[i]) };
    })
    .filter(drawable);
  if (stretches.length === 0) return null;
  const { projection, ...said } = facts;
  return {
    ...said,
    id: `${search}-limit-${curve}`,
    name: `${title}, ${curve === 'observed' ? 'observed' : 'expected'} limit`,
    quantity: 'branching-ratio',
    model: null,
    convention: null,
    lifetimeS: lifetimeS === Infinity ? 'inf' : lifetimeS,
    shape: 'lower-edge',
    curveType: projection ? 'projection' : 'excluded',
    stretches,
  };
}
