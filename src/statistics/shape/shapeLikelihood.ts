import { exp } from '../../mathematics/exponential.ts';
import { log } from '../../mathematics/logarithm.ts';
import { normalCumulative, normalDensity } from '../normal.ts';
import type { ShapeData } from './shapeData.ts';
import { logKappa, type ShapeModel } from './shapeModel.ts';

/** Parameters of a fit, by position: signal events nS, ln of the background events nB, u, v. */
export type Parameters = Float64Array;
export const SIGNAL = 0;
export const LOG_BACKGROUND = 1;
export const POSITION = 2;
export const WIDTH = 3;

/**
 * ln L at a point with its derivatives: four first ones, and the second ones row by row, lower triangle (ten).
 */
export interface LikelihoodPoint {
  value: number;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** A point to write to. */
export function likelihoodPoint(): LikelihoodPoint {
  return { value: 0, first: new Float64Array(4), second: new Float64Array(10) };
}

/** Distance to the edge of the region, in resolutions, beyond which the truncation of the peak is below 10⁻¹⁵. */
const farAway = 8;

/** ln of the part Z of the Gaussian inside the region, with derivatives in u and v. */
interface Truncation {
  log: number;
  u: number;
  v: number;
  uu: number;
  uv: number;
  vv: number;
}

function truncate(model: ShapeModel, mean: number, sigma: number, into: Truncation): void {
  const { lo, hi } = model.config;
  const low = (lo - mean) / sigma;
  const high = (hi - mean) / sigma;
  if (low < -farAway && high > farAway) {
    into.log = into.u = into.v = into.uu = into.uv = into.vv = 0;
    return;
  }
  const below = low < -farAway ? 0 : normalCumulative(low);
  const above = high > farAway ? 0 : normalCumulative(-high);
  const part = low > 1 ? normalCumulative(-low) - above : 1 - below - above;
  const densityLow = normalDensity(low) / part;
  const densityHigh = normalDensity(high) / part;
  const shift = model.positionShift / sigma;
  const moment = low * densityLow - high * densityHigh;
  const second = (low * low - 1) * densityLow - (high * high - 1) * densityHigh;
  const third = (low * low - 1) * low * densityLow - (high * high - 1) * high * densityHigh;
  into.log = log(part);
  into.u = shift * (densityLow - densityHigh);
  into.v = logKappa * moment;
  into.uu = shift * shift * moment - into.u * into.u;
  into.uv = logKappa * shift * second - into.u * into.v;
  into.vv = logKappa * logKappa * third - into.v * into.v;
}

const truncation: Truncation = { log: 0, u: 0, v: 0, uu: 0, uv: 0, vv: 0 };
const peak: Peak = { mean: 0, sigma: 1, height: 0 };
const logRootTwoPi = 0.5 * log(2 * Math.PI);

/** The signal density fS for given pulls: height · exp(−(x − mean)²/(2 sigma²)). */
export interface Peak {
  mean: number;
  sigma: number;
  height: number;
}

/**
 * The signal density for pulls u and v: a Gaussian of mean mX² (1 + rmu u) and width sig0 1.1ᵛ, cut off at the ends
 * of the region and normalised there, per GeV².
 */
export function peakAt(model: ShapeModel, u: number, v: number, peak: Peak): void {
  peak.mean = model.position + model.positionShift * u;
  peak.sigma = model.config.sig0 * exp(logKappa * v);
  truncate(model, peak.mean, peak.sigma, truncation);
  peak.height = exp(-logRootTwoPi - truncation.log) / peak.sigma;
}

/** The signal density at x, per GeV². */
export function peakDensity({ mean, sigma, height }: Peak, x: number): number {
  const distance = (x - mean) / sigma;
  return height * exp(-0.5 * distance * distance);
}

/**
 * ln L of the extended likelihood up to a constant of the data, without the constraint of the sensitivity (2021
 * paper, section 5): Σ ln(nB fB + nS fS) − nB − nS + ln Poisson(m | τ nB) − (u − u₀)²/2 − (v − v₀)²/2.
 * @param parameters nS > 0, ln nB, u, v
 * @param point receives value and derivatives
 */
export function evaluateLikelihood(
  model: ShapeModel,
  data: ShapeData,
  parameters: Parameters,
  point: LikelihoodPoint,
): void {
  const signal = parameters[SIGNAL];
  const background = exp(parameters[LOG_BACKGROUND]);
  const u = parameters[POSITION];
  const v = parameters[WIDTH];
  peakAt(model, u, v, peak);
  const { mean, sigma } = peak;
  const shift = model.positionShift / sigma;
  const height = signal * peak.height;
  const uu = -shift * shift - truncation.uu;
  let product = 1;
  let logSum = 0;
  let [sumP, sumSS, sumQ, sumSu, sumSv] = [0, 0, 0, 0, 0];
  let [sumU, sumV, sumUU, sumUV, sumVV] = [0, 0, 0, 0, 0];
  for (let j = 0; j < data.count; j++) {
    const distance = (data.x[j] - mean) / sigma;
    const square = distance * distance;
    const signalPart = height * exp(-0.5 * square);
    const backgroundPart = background * data.background[j];
    const density = signalPart + backgroundPart;
    product *= density;
    if (product > 1e200 || product < 1e-200) {
      logSum += log(product);
      product = 1;
    }
    const p = signalPart / density;
    const q = p * (backgroundPart / density);
    // First derivatives of ln fS.
    const a = distance * shift - truncation.u;
    const b = logKappa * (square - 1) - truncation.v;
    sumP += p;
    sumSS += p * p;
    sumQ += q;
    sumSu += q * a;
    sumSv += q * b;
    sumU += p * a;
    sumV += p * b;
    sumUU += q * a * a + p * uu;
    sumUV += q * a * b - p * (2 * logKappa * distance * shift + truncation.uv);
    sumVV += q * b * b - p * (2 * logKappa * logKappa * square + truncation.vv);
  }
  const pullU = u - data.position;
  const pullV = v - data.width;
  const total = background * (1 + model.ratio);
  point.value =
    logSum +
    log(product) -
    signal -
    total +
    data.auxiliary * parameters[LOG_BACKGROUND] -
    0.5 * (pullU * pullU + pullV * pullV);
  const { first, second } = point;
  first[SIGNAL] = sumP / signal - 1;
  first[LOG_BACKGROUND] = data.count - sumP - total + data.auxiliary;
  first[POSITION] = sumU - pullU;
  first[WIDTH] = sumV - pullV;
  second[0] = -sumSS / (signal * signal);
  second[1] = -sumQ / signal;
  second[2] = sumQ - total;
  second[3] = sumSu / signal;
  second[4] = -sumSu;
  second[5] = sumUU - 1;
  second[6] = sumSv / signal;
  second[7] = -sumSv;
  second[8] = sumUV;
  second[9] = sumVV - 1;
}
