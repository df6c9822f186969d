import { exp } from '../../mathematics/exponential.ts';
import type { ShapeData } from './shapeData.ts';
import {
  type EarlyEnd,
  type FitWorkspace,
  fitConditional,
  fitFree,
  fitPulled,
  fitsWithoutSignal,
  fitWorkspace,
  fullFit,
  type ShapeFit,
  shapeFit,
} from './shapeFit.ts';
import { SIGNAL } from './shapeLikelihood.ts';
import { logKappa, type ShapeModel } from './shapeModel.ts';

/** Fits and arrays that the statistic of one toy after the other is computed in. */
export interface StatisticWorkspace {
  readonly conditional: ShapeFit;
  readonly free: ShapeFit;
  readonly pulled: ShapeFit;
  readonly fit: FitWorkspace;
}

/** A workspace that may be handed from toy to toy. */
export function statisticWorkspace(): StatisticWorkspace {
  return { conditional: shapeFit(), free: shapeFit(), pulled: shapeFit(), fit: fitWorkspace() };
}

/** ŝ of a free fit, in units of the nominal sensitivity. */
const strengthOf = ({ parameters }: ShapeFit, { sensitivity }: ShapeData): number =>
  parameters[SIGNAL] * exp(logKappa * sensitivity);

/**
 * The best fit where ln L falls from no signal on: none, or the other maximum if that is higher.
 * @returns ŝ, with `free` holding the fit; NaN where ln L rises from no signal on, and a fit must tell
 */
function strengthFromNothing(
  model: ShapeModel,
  data: ShapeData,
  { free, pulled, fit }: StatisticWorkspace,
): number {
  if (!fitsWithoutSignal(model, data, free)) return Number.NaN;
  if (!fitPulled(model, data, pulled, fit) || pulled.value <= free.value) return 0;
  free.value = pulled.value;
  free.parameters.set(pulled.parameters);
  return strengthOf(free, data);
}

/** Without events q̃ = 2 min over w of s 1.1^{−w} + (w − w₀)²/2: only the sensitivity can give way. */
function statisticOfNothing(strength: number, sensitivity: number): number {
  let pull = 0;
  let signal = 0;
  for (let iteration = 0; iteration < 30; iteration++) {
    signal = strength * exp(-logKappa * (sensitivity + pull));
    const change = (logKappa * signal - pull) / (1 + logKappa * logKappa * signal);
    pull += change;
    if (Math.abs(change) < 1e-12) break;
  }
  return 2 * (strength * exp(-logKappa * (sensitivity + pull)) + 0.5 * pull * pull);
}

/**
 * Profile-likelihood statistic q̃_s = −2 ln L(s)/L(ŝ), with 0 ≤ ŝ and 0 where ŝ > s (2021 paper, section 5; Cowan
 * et al., arXiv:1007.1727, eq 16), all fits to the end.
 * @param strength s > 0, signal events at the nominal sensitivity
 */
export function shapeStatistic(
  model: ShapeModel,
  data: ShapeData,
  strength: number,
  workspace: StatisticWorkspace = statisticWorkspace(),
): number {
  if (data.count === 0) return statisticOfNothing(strength, data.sensitivity);
  const { conditional, free, fit } = workspace;
  fitConditional(model, data, strength, fullFit, conditional, fit);
  const best = strengthFromNothing(model, data, workspace);
  if (best >= strength) return 0;
  if (Number.isNaN(best)) {
    if (conditional.signalExceeds) return 0;
    free.parameters.set(conditional.parameters);
    fitFree(model, data, fullFit, free, fit);
  }
  return Math.max(0, 2 * (free.value - conditional.value));
}

/** Precision of ln L in the fits of toys: the parabola at the last step is then off by less than 10⁻⁵. */
const toyPrecision = 1e-4;
const toyFit: EarlyEnd = { ...fullFit, precision: toyPrecision };
const toyFitWithSignal: EarlyEnd = { ...toyFit, whenSignalExceeds: true };
const decidedBySignal: EarlyEnd = { ...fullFit, whenSignalExceeds: true };
/** Written to before each use: a new object for every toy would keep the garbage collector busy. */
const decidedByValue = { ...fullFit };

/**
 * q̃_s of a toy: the fits of `shapeStatistic`, ended when they promise less than 10⁻⁴, or when it is clear that the best
 * signal lies above the tested one, where q̃ = 0.
 * @returns q̃_s to about 10⁻⁵
 */
export function toyStatistic(
  model: ShapeModel,
  data: ShapeData,
  strength: number,
  workspace: StatisticWorkspace,
): number {
  if (data.count === 0) return statisticOfNothing(strength, data.sensitivity);
  const { conditional, free, fit } = workspace;
  const best = strengthFromNothing(model, data, workspace);
  if (best >= strength) return 0;
  if (!Number.isNaN(best)) {
    fitConditional(model, data, strength, toyFit, conditional, fit);
  } else {
    fitConditional(model, data, strength, toyFitWithSignal, conditional, fit);
    if (conditional.signalExceeds) return 0;
    free.parameters.set(conditional.parameters);
    fitFree(model, data, toyFit, free, fit);
  }
  return Math.max(0, 2 * (free.value - conditional.value));
}

/**
 * q̃_s of one toy at several tested signals, as `toyStatistic` gives it; the free fit is made once.
 * @param strengths ascending
 * @param statistics receives one value per tested signal
 */
export function toyStatistics(
  model: ShapeModel,
  data: ShapeData,
  strengths: Float64Array,
  statistics: Float64Array,
  workspace: StatisticWorkspace,
): void {
  if (data.count === 0) {
    strengths.forEach((strength, k) => {
      statistics[k] = statisticOfNothing(strength, data.sensitivity);
    });
    return;
  }
  const { conditional, free, fit } = workspace;
  let best = strengthFromNothing(model, data, workspace);
  if (Number.isNaN(best)) {
    fitConditional(model, data, strengths[0], toyFit, conditional, fit);
    free.parameters.set(conditional.parameters);
    fitFree(model, data, toyFit, free, fit);
    best = strengthOf(free, data);
  }
  for (let k = 0; k < strengths.length; k++) {
    if (strengths[k] <= best) {
      statistics[k] = 0;
      continue;
    }
    fitConditional(model, data, strengths[k], toyFit, conditional, fit);
    statistics[k] = Math.max(0, 2 * (free.value - conditional.value));
  }
}

/**
 * Whether q̃_s ≥ goal, for goal > 0. The same fits, ended as soon as the answer is clear: where the likelihood already
 * reached decides by itself, or where what is left to gain, ten times over, cannot change the answer.
 */
export function reachesStatistic(
  model: ShapeModel,
  data: ShapeData,
  strength: number,
  goal: number,
  workspace: StatisticWorkspace,
): boolean {
  if (data.count === 0) return statisticOfNothing(strength, data.sensitivity) >= goal;
  const { conditional, free, fit } = workspace;
  const best = strengthFromNothing(model, data, workspace);
  if (best >= strength) return false;
  if (!Number.isNaN(best)) {
    const threshold = free.value - 0.5 * goal;
    decidedByValue.threshold = threshold;
    fitConditional(model, data, strength, decidedByValue, conditional, fit);
    return conditional.value <= threshold;
  }
  fitConditional(model, data, strength, decidedBySignal, conditional, fit);
  if (conditional.signalExceeds) return false;
  free.parameters.set(conditional.parameters);
  const threshold = conditional.value + 0.5 * goal;
  decidedByValue.threshold = threshold;
  fitFree(model, data, decidedByValue, free, fit);
  return free.value >= threshold;
}
