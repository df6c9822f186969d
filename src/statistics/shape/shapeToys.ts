import { exp } from '../../mathematics/exponential.ts';
import { log } from '../../mathematics/logarithm.ts';
import { normalCumulative, normalQuantile } from '../normal.ts';
import { type PoissonSampler, poissonSampler } from '../poissonSampler.ts';
import { fillRandom, randomState } from '../random.ts';
import { makeRoom, type ShapeData } from './shapeData.ts';
import { logKappa, type ShapeModel } from './shapeModel.ts';

/** The hypothesis that toys are drawn from: true values of all parameters. */
export interface ShapeTruth {
  /** Expected events of signal and background. */
  readonly signal: number;
  readonly background: number;
  /** w, u and v: sensitivity, position and width of the peak in standard deviations. */
  readonly sensitivity: number;
  readonly position: number;
  readonly width: number;
}

/** Random numbers one by one, drawn in blocks. */
interface RandomNumbers {
  /** Uniform in (0, 1). */
  readonly uniform: () => number;
  /** Standard normal (polar method of G. Marsaglia, SIAM Rev. 6 (1964) 260). */
  readonly normal: () => number;
}

const blockLength = 128;
const wordRange = 2 ** 32;

function randomNumbers(seed: number, stream: number): RandomNumbers {
  const state = randomState(seed, stream);
  const words = new Uint32Array(blockLength);
  let used = blockLength;
  const uniform = () => {
    if (used === blockLength) {
      fillRandom(state, words);
      used = 0;
    }
    return (words[used++] + 0.5) / wordRange;
  };
  let spare = Number.NaN;
  const normal = () => {
    if (!Number.isNaN(spare)) {
      const value = spare;
      spare = Number.NaN;
      return value;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * log(square)) / square);
      spare = y * factor;
      return x * factor;
    }
  };
  return { uniform, normal };
}

/** Poisson counts one by one, drawn in blocks. */
function poissonCounts(sampler: PoissonSampler, seed: number, stream: number): () => number {
  const state = randomState(seed, stream);
  const words = new Uint32Array(blockLength);
  const counts = new Float64Array(blockLength);
  let used = blockLength;
  return () => {
    if (used === blockLength) {
      fillRandom(state, words);
      sampler.draw(words, counts);
      used = 0;
    }
    return counts[used++];
  };
}

/** Positions distributed like the background: rejection from a uniform distribution. */
function backgroundPositions({ config, backgroundDensity }: ShapeModel, { uniform }: RandomNumbers) {
  const { lo, hi, c1, c2 } = config;
  const inner = c2 < 0 ? Math.min(1, Math.max(0, -c1 / (2 * c2))) : 0;
  const highest = Math.max(...[0, inner, 1].map((t) => backgroundDensity(lo + t * (hi - lo))));
  return () => {
    for (;;) {
      const x = lo + (hi - lo) * uniform();
      if (uniform() * highest <= backgroundDensity(x)) return x;
    }
  };
}

/** Positions distributed like the signal: a Gaussian cut off at the ends of the region. */
function signalPositions(model: ShapeModel, truth: ShapeTruth, { uniform, normal }: RandomNumbers) {
  const { lo, hi, sig0 } = model.config;
  const mean = model.position + model.positionShift * truth.position;
  const sigma = sig0 * exp(logKappa * truth.width);
  const below = normalCumulative((lo - mean) / sigma);
  const above = normalCumulative((mean - hi) / sigma);
  if (below + above < 0.8) {
    return () => {
      for (;;) {
        const x = mean + sigma * normal();
        if (x >= lo && x <= hi) return x;
      }
    };
  }
  // Mostly cut off: from the quantile, taken on the side where its digits are.
  const side = below > above ? -1 : 1;
  const from = side === 1 ? below : above;
  const to = normalCumulative(side === 1 ? (hi - mean) / sigma : (mean - lo) / sigma);
  return () => {
    const x = mean + side * sigma * normalQuantile(from + (to - from) * uniform());
    return Math.min(hi, Math.max(lo, x));
  };
}

/**
 * A source of pseudo-experiments: event count, positions, and all four global observables are drawn anew.
 * @param seed and stream make the sequence repeatable
 * @returns a function that overwrites the data with the next toy
 */
export function shapeToySource(
  model: ShapeModel,
  truth: ShapeTruth,
  seed: number,
  stream: number,
): (data: ShapeData) => void {
  const numbers = randomNumbers(seed, 4 * stream);
  const backgroundCount = poissonCounts(poissonSampler(truth.background), seed, 4 * stream + 1);
  const signalCount = poissonCounts(poissonSampler(truth.signal), seed, 4 * stream + 2);
  const auxiliary = poissonCounts(poissonSampler(model.ratio * truth.background), seed, 4 * stream + 3);
  const backgroundPosition = backgroundPositions(model, numbers);
  const signalPosition = signalPositions(model, truth, numbers);
  return (data) => {
    const fromBackground = backgroundCount();
    data.count = fromBackground + signalCount();
    makeRoom(data, data.count);
    for (let j = 0; j < data.count; j++) {
      const x = j < fromBackground ? backgroundPosition() : signalPosition();
      data.x[j] = x;
      data.background[j] = model.backgroundDensity(x);
    }
    data.auxiliary = auxiliary();
    data.sensitivity = truth.sensitivity + numbers.normal();
    data.position = truth.position + numbers.normal();
    data.width = truth.width + numbers.normal();
  };
}
