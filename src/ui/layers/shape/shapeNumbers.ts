import { unbinnedIds } from '../../../data/catalogue.ts';
import type { PointAnswer, SearchExclusion, SearchLimits } from '../../../engine/answer.ts';
import { type CurveName, curveNames } from '../../../engine/request.ts';
import type { Choices } from '../../../state/choices.ts';
import { shapeToys } from '../../../state/shapeToys.ts';
import { numberWords } from '../../../words/en/pointNumbers.ts';
import { shapeWords } from '../../../words/en/shape.ts';
import type { NumberLine } from '../../readout/numberLine.ts';
import type { ShapeState } from './shapeState.ts';

/** The unbinned analysis among the searches of the engine; its layer has the same name. */
export const [shapeSearch] = unbinnedIds;

/** What the numbers depend on beside the results. */
type ShapeChoices = Pick<Choices, 'shape' | 'exposure' | 'model' | 'lifetime'>;

/**
 * Limits on B(K⁺ → π⁺X) at the chosen lifetime, at the hypotheses that have one so far.
 * @returns null where the layer draws none
 */
export function shapeLimits(
  { shape, exposure }: Pick<Choices, 'shape' | 'exposure'>,
  { limits, acceptanceRatio }: Pick<ShapeState, 'limits' | 'acceptanceRatio'>,
): SearchLimits | null {
  if (!shape || exposure !== 1 || limits === null) return null;
  if (acceptanceRatio?.length !== limits.massMeV.length) return null;
  const rows = Array.from(limits.massMeV.keys()).filter((i) => limits.signalLimit.observed[i] > 0);
  const at = (values: Float64Array) => Float64Array.from(rows, (i) => values[i]);
  const each = (
    all: Readonly<Record<CurveName, Float64Array>>,
    values: (column: Float64Array) => Float64Array,
  ): Record<CurveName, Float64Array> => {
    const [observed, m2, m1, median, p1, p2] = curveNames.map((curve) => values(all[curve]));
    return { observed, m2, m1, median, p1, p2 };
  };
  // Toys are drawn for an X that escapes: another lifetime is a factor.
  const weakened = (values: Float64Array) => Float64Array.from(rows, (i) => values[i] / acceptanceRatio[i]);
  const { signalLimitError, branchingRatioLimitError, toys, ...rest } = limits;
  return {
    ...rest,
    massMeV: at(limits.massMeV),
    observedCount: at(limits.observedCount),
    background: at(limits.background),
    backgroundUncertainty: at(limits.backgroundUncertainty),
    singleEventSensitivity: at(limits.singleEventSensitivity),
    acceptanceRatio: at(acceptanceRatio),
    signalLimit: each(limits.signalLimit, at),
    branchingRatioLimit: each(limits.branchingRatioLimit, weakened),
    ...(signalLimitError && { signalLimitError: each(signalLimitError, at) }),
    ...(branchingRatioLimitError && { branchingRatioLimitError: each(branchingRatioLimitError, weakened) }),
    ...(toys && { toys: at(toys) }),
  };
}

/** What the finished limits exclude in the chosen model; null where the layer draws none. */
export function shapeExclusion(
  { shape, exposure, model, lifetime }: ShapeChoices,
  { exclusion, phase }: Pick<ShapeState, 'exclusion' | 'phase'>,
): SearchExclusion | null {
  const drawn = shape && exposure === 1 && lifetime === 'implied' && phase === 'finished';
  return drawn && exclusion?.model === model ? exclusion.exclusion : null;
}

/** The unbinned analysis at the crosshair: numbers of the nearest hypothesis that has a limit so far. */
export interface ShapePoint {
  readonly hypothesisMeV: number;
  readonly curve: CurveName;
  readonly branchingRatioLimit: number;
  readonly branchingRatioError: number;
  readonly signalLimit: number;
  readonly signalError: number;
  /** B(K⁺ → π⁺X) at the crosshair in units of the limit, and its Monte-Carlo error. */
  readonly signalStrength: number;
  readonly strengthError: number;
  /** Toys drawn so far at this hypothesis. */
  readonly toys: number;
}

/**
 * @param limits as `shapeLimits` gives them
 * @param point the crosshair
 * @param curve observed or an expected one
 * @returns null at masses that the search does not look at, and before it has a limit among those around the crosshair
 */
export function shapePoint(
  limits: SearchLimits,
  { massMeV, branchingRatio }: Pick<PointAnswer, 'massMeV' | 'branchingRatio'>,
  curve: CurveName,
): ShapePoint | null {
  const range = limits.massRangesMeV.find(([low, high]) => massMeV >= low && massMeV <= high);
  if (range === undefined) return null;
  const distance = (i: number) => Math.abs(limits.massMeV[i] - massMeV);
  const nearest = Array.from(limits.massMeV.keys())
    .filter((i) => limits.massMeV[i] >= range[0] && limits.massMeV[i] <= range[1])
    .reduce((best, i) => (best < 0 || distance(i) < distance(best) ? i : best), -1);
  if (nearest < 0) return null;
  const limit = limits.branchingRatioLimit[curve][nearest];
  const error = limits.branchingRatioLimitError?.[curve][nearest] ?? Number.NaN;
  const strength = branchingRatio / limit;
  return {
    hypothesisMeV: limits.massMeV[nearest],
    curve,
    branchingRatioLimit: limit,
    branchingRatioError: error,
    signalLimit: limits.signalLimit[curve][nearest],
    signalError: limits.signalLimitError?.[curve][nearest] ?? Number.NaN,
    signalStrength: strength,
    strengthError: (strength * error) / limit,
    toys: limits.toys?.[nearest] ?? Number.NaN,
  };
}

/** The unbinned analysis at the crosshair as lines `quantity, value, unit` for the clipboard; none where it is not on the plot. */
export function shapeLines(limits: SearchLimits | null, point: PointAnswer, curve: CurveName): NumberLine[] {
  const found = limits && shapePoint(limits, point, curve);
  if (found === null) return [];
  return [
    [numberWords.hypothesis(shapeSearch), found.hypothesisMeV, 'MeV/c^2'],
    [numberWords.strength(shapeSearch), found.signalStrength, ''],
    [numberWords.limit(shapeSearch), found.branchingRatioLimit, ''],
    [numberWords.limitError(shapeSearch), found.branchingRatioError, ''],
    [numberWords.signalLimit(shapeSearch), found.signalLimit, numberWords.events],
    [numberWords.toys(shapeSearch, shapeToys.seed), found.toys, ''],
  ];
}

/** Largest relative Monte-Carlo error of the observed limits; NaN before there are any. */
export function largestError({ signalLimit, signalLimitError }: SearchLimits): number {
  const errors = signalLimitError?.observed ?? new Float64Array(0);
  const relative = Array.from(errors, (error, i) => error / signalLimit.observed[i]).filter(
    (value) => value > 0,
  );
  return relative.length === 0 ? Number.NaN : Math.max(...relative);
}

/** What every file says about the toys: how many, with which seed, and how exact they make the limits. */
export function toysSentence(limits: SearchLimits): string {
  const toys = [...(limits.toys ?? [])];
  const [least, most] = [Math.min(...toys), Math.max(...toys)];
  const drawn = least === most ? `${most}` : shapeWords.toysBetween(least, most);
  const percent = Number((100 * largestError(limits)).toPrecision(2));
  return shapeWords.note(drawn, shapeToys.seed, percent);
}
