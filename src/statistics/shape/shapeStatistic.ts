import type { ShapeData } from './shapeData.ts';
import {
  type FitWorkspace,
  fitConditional,
  fitFree,
  fitsWithoutSignal,
  fitWorkspace,
  fullFit,
  type ShapeFit,
  shapeFit,
} from './shapeFit.ts';
import { logKappa, type ShapeModel } from './shapeModel.ts';

/** Fits and arrays that the statistic of one toy after the other is computed in. */
export interface StatisticWorkspace {
  readonly conditional: ShapeFit;
  readonly free: ShapeFit;
  readonly fit: FitWorkspace;
}

/** A workspace that may be handed from toy to toy. */
export function statisticWorkspace(): StatisticWorkspace {
  return { conditional: shapeFit(), free: shapeFit(), fit: fitWorkspace() };
}

/** Without events q̃ = 2 min over w of s 1.1^{−w} + (w − w₀)²/2: only the sensitivity can give way. */
function statisticOfNothing(strength: number, sensitivity: number): number {
  let pull = 0;
  let signal = 0;
  for (let iteration = 0; iteration < 30; iteration++) {
    signal = strength * Math.exp(-logKappa * (sensitivity + pull));
    const change = (logKappa * signal - pull) / (1 + logKappa * logKappa * signal);
    pull += change;
    if (Math.abs(change) < 1e-12) break;
  }
  return 2 * (strength * Math.exp(-logKappa * (sensitivity + pull)) + 0.5 * pull * pull);
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
  if (!fitsWithoutSignal(model, data, free)) {
    if (conditional.signalExceeds) return 0;
    free.parameters.set(conditional.parameters);
    fitFree(model, data, fullFit, free, fit);
  }
  return Math.max(0, 2 * (free.value - conditional.value));
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
  if (fitsWithoutSignal(model, data, free)) {
    const threshold = free.value - 0.5 * goal;
    fitConditional(model, data, strength, { threshold, whenSignalExceeds: false }, conditional, fit);
    return conditional.value <= threshold;
  }
  const end = { threshold: Number.NaN, whenSignalExceeds: true };
  fitConditional(model, data, strength, end, conditional, fit);
  if (conditional.signalExceeds) return false;
  free.parameters.set(conditional.parameters);
  const threshold = conditional.value + 0.5 * goal;
  fitFree(model, data, { threshold, whenSignalExceeds: false }, free, fit);
  return free.value >= threshold;
}
