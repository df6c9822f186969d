import { exp } from '../../mathematics/exponential.ts';
import { log } from '../../mathematics/logarithm.ts';
import { newtonStep } from './newtonStep.ts';
import type { ShapeData } from './shapeData.ts';
import {
  evaluateLikelihood,
  type LikelihoodPoint,
  LOG_BACKGROUND,
  likelihoodPoint,
  type Parameters,
  type Peak,
  POSITION,
  peakAt,
  peakDensity,
  SIGNAL,
  WIDTH,
} from './shapeLikelihood.ts';
import { logKappa, type ShapeModel } from './shapeModel.ts';

/** Gain in ln L, estimated from the last step, below which a full fit is finished. */
const finished = 1e-11;
/** Gains below this are taken from the parabola at face value, ten times over, when only a decision is wanted. */
const nearly = 0.02;
const mostSteps = 100;
/** Signal events below which a falling free fit has none. */
const vanishing = 1e-4;

/** When a fit may end before it is finished. */
export interface EarlyEnd {
  /** End once it is clear on which side of this value the maximum lies; NaN to fit to the end. */
  readonly threshold: number;
  /** End once it is clear that the best signal lies above the tested one. */
  readonly whenSignalExceeds: boolean;
  /** Gain in ln L that the last step may still promise, which is then taken at face value. */
  readonly precision: number;
}

/** Fit to the end. */
export const fullFit: EarlyEnd = { threshold: Number.NaN, whenSignalExceeds: false, precision: finished };

/** Largest ln L of a fit and where it is; `value` includes what the last step still promises. */
export interface ShapeFit {
  value: number;
  readonly parameters: Parameters;
  /** Conditional fits only: whether the free fit would prefer a signal above the tested one. */
  signalExceeds: boolean;
}

/** A fit to write to. */
export function shapeFit(): ShapeFit {
  return { value: 0, parameters: new Float64Array(4), signalExceeds: false };
}

const peak: Peak = { mean: 0, sigma: 1, height: 0 };

/** Arrays that fits work in. */
export interface FitWorkspace {
  point: LikelihoodPoint;
  trial: LikelihoodPoint;
  readonly step: Float64Array;
  readonly parameters: Parameters;
}

/** A workspace that may be handed from fit to fit. */
export function fitWorkspace(): FitWorkspace {
  return {
    point: likelihoodPoint(),
    trial: likelihoodPoint(),
    step: new Float64Array(4),
    parameters: new Float64Array(4),
  };
}

/**
 * Adds the constraint of the sensitivity for a tested signal s: with nS = s 1.1^{−w} the pull w − w₀ is
 * −[ln(nS/s)/ln 1.1 + w₀], a function of nS alone.
 * @returns minus that pull; positive where the data ask for more signal than s
 */
function constrainSensitivity(logReference: number, signal: number, point: LikelihoodPoint): number {
  const pull = (log(signal) - logReference) / logKappa;
  point.value -= 0.5 * pull * pull;
  point.first[SIGNAL] -= pull / (logKappa * signal);
  point.second[0] -= (1 / logKappa - pull) / (logKappa * signal * signal);
  return pull;
}

/**
 * Climbs to the maximum of ln L by Newton steps, halved while they lead down.
 * @param logReference ln of the signal events that s and w₀ give, for a conditional fit; NaN for a free one
 * @param fit where to start (parameters), and where the result goes
 */
function maximise(
  model: ShapeModel,
  data: ShapeData,
  logReference: number,
  { threshold, whenSignalExceeds, precision }: EarlyEnd,
  fit: ShapeFit,
  workspace: FitWorkspace,
): void {
  const { step, parameters } = workspace;
  const best = fit.parameters;
  const isConditional = !Number.isNaN(logReference);
  evaluateLikelihood(model, data, best, workspace.point);
  let pull = isConditional ? constrainSensitivity(logReference, best[SIGNAL], workspace.point) : 0;
  fit.signalExceeds = false;
  for (let iteration = 0; iteration < mostSteps; iteration++) {
    const { value } = workspace.point;
    const gain = newtonStep(workspace.point, step);
    // A free fit on its way to no signal: what the step promises lies beyond.
    if (!isConditional && best[SIGNAL] < vanishing && step[SIGNAL] < 0) {
      fit.value = value;
      return;
    }
    fit.value = value + gain;
    if (gain < precision) break;
    if (gain < nearly) {
      if (value >= threshold || value + 10 * gain < threshold) break;
      const predicted = pull + step[SIGNAL] / (best[SIGNAL] * logKappa);
      if (whenSignalExceeds && predicted > 10 * logKappa * Math.sqrt(gain) + 0.02 * logKappa) {
        fit.signalExceeds = true;
        return;
      }
    } else if (value >= threshold) break;
    let scale = step[SIGNAL] < -0.9 * best[SIGNAL] ? (-0.9 * best[SIGNAL]) / step[SIGNAL] : 1;
    for (let halving = 0; ; halving++) {
      for (let k = 0; k < 4; k++) parameters[k] = best[k] + scale * step[k];
      evaluateLikelihood(model, data, parameters, workspace.trial);
      if (isConditional) pull = constrainSensitivity(logReference, parameters[SIGNAL], workspace.trial);
      if (workspace.trial.value >= value - 1e-12 * Math.abs(value) || halving === 40) break;
      scale *= 0.5;
    }
    best.set(parameters);
    const { point } = workspace;
    workspace.point = workspace.trial;
    workspace.trial = point;
  }
  // Where the last step leads, which a fit of little precision does not go.
  fit.signalExceeds = pull + step[SIGNAL] / (best[SIGNAL] * logKappa) > 0;
}

/** Expected background that fits best without signal, (n + m)/(1 + τ). */
export function backgroundWithoutSignal({ ratio }: ShapeModel, { count, auxiliary }: ShapeData): number {
  return (count + auxiliary) / (1 + ratio);
}

/**
 * Fit at a fixed signal strength s > 0 (in units of the nominal sensitivity): nB, w, u and v free.
 * @param fit receives value and parameters
 */
export function fitConditional(
  model: ShapeModel,
  data: ShapeData,
  strength: number,
  end: EarlyEnd,
  fit: ShapeFit,
  workspace: FitWorkspace,
): void {
  const logReference = log(strength) - logKappa * data.sensitivity;
  const signal = exp(logReference);
  const { parameters } = fit;
  parameters[SIGNAL] = signal;
  parameters[POSITION] = data.position;
  parameters[WIDTH] = data.width;
  peakAt(model, data.position, data.width, peak);
  // One step of expectation and maximisation for the background.
  const nominal = Math.max(backgroundWithoutSignal(model, data), 1e-10);
  let fromBackground = data.auxiliary;
  for (let j = 0; j < data.count; j++) {
    const part = nominal * data.background[j];
    fromBackground += part / (part + signal * peakDensity(peak, data.x[j]));
  }
  parameters[LOG_BACKGROUND] = log(Math.max(fromBackground / (1 + model.ratio), 1e-10));
  maximise(model, data, logReference, end, fit, workspace);
}

/** Derivative of ln L in the signal events where there are none, for a peak with the pulls u and v. */
function slopeWithoutSignal(
  model: ShapeModel,
  data: ShapeData,
  background: number,
  u: number,
  v: number,
): number {
  peakAt(model, u, v, peak);
  let slope = -1;
  for (let j = 0; j < data.count; j++)
    slope += peakDensity(peak, data.x[j]) / (background * data.background[j]);
  return slope;
}

/**
 * Whether ln L falls from no signal on, with the peak where its global observables are; then `fit` receives the fit
 * without signal. Another maximum may lie at a signal whose peak is pulled elsewhere, see `fitPulled`.
 */
export function fitsWithoutSignal(model: ShapeModel, data: ShapeData, fit: ShapeFit): boolean {
  const background = backgroundWithoutSignal(model, data);
  if (!(slopeWithoutSignal(model, data, background, data.position, data.width) <= 0)) return false;
  let logs = 0;
  for (let j = 0; j < data.count; j++) logs += log(background * data.background[j]);
  const logBackground = log(background);
  fit.value =
    logs - background * (1 + model.ratio) + (data.auxiliary === 0 ? 0 : data.auxiliary * logBackground);
  fit.parameters[SIGNAL] = 0;
  fit.parameters[LOG_BACKGROUND] = logBackground;
  fit.parameters[POSITION] = data.position;
  fit.parameters[WIDTH] = data.width;
  return true;
}

/** How far a peak is pulled in search of another maximum. */
const pulled = 2;

/**
 * Fit with a signal where ln L falls from no signal on but would rise with the peak pulled: for a given peak ln L is
 * concave in the events, so that without such a pull there is no other maximum.
 * @param fit receives the maximum that is climbed to from the pull with the steepest rise
 * @returns whether there is such a pull
 */
export function fitPulled(
  model: ShapeModel,
  data: ShapeData,
  fit: ShapeFit,
  workspace: FitWorkspace,
): boolean {
  const background = backgroundWithoutSignal(model, data);
  const { parameters } = fit;
  let steepest = 0;
  for (let u = -pulled; u <= pulled; u += pulled) {
    for (let v = -pulled; v <= pulled; v += pulled) {
      const slope = slopeWithoutSignal(model, data, background, data.position + u, data.width + v);
      if (slope <= steepest) continue;
      steepest = slope;
      parameters[POSITION] = data.position + u;
      parameters[WIDTH] = data.width + v;
    }
  }
  if (steepest === 0) return false;
  parameters[SIGNAL] = 0.5 * data.count;
  parameters[LOG_BACKGROUND] = log(background);
  maximise(model, data, Number.NaN, fullFit, fit, workspace);
  return true;
}

/**
 * Fit with a free signal above 0 (the constraint of the sensitivity is met exactly, w = w₀).
 * @param fit holds where to start, with nS > 0, and receives the result
 */
export function fitFree(
  model: ShapeModel,
  data: ShapeData,
  end: EarlyEnd,
  fit: ShapeFit,
  workspace: FitWorkspace,
): void {
  maximise(model, data, Number.NaN, end, fit, workspace);
}
