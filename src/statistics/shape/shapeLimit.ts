import { power } from '../../mathematics/powers.ts';
import { log, log1p } from '../../mathematics/logarithm.ts';
import { checkLimitOptions, refuse } from '../checkChannel.ts';
import { type Crossing, type LogClsEstimate, logarithmicCrossing } from './logarithmicCrossing.ts';
import { emptyData, observedData, type ShapeData } from './shapeData.ts';
import { type ShapeConfig, type ShapeModel, shapeModel } from './shapeModel.ts';
import { reachesStatistic, shapeStatistic, statisticWorkspace } from './shapeStatistic.ts';
import { shapeToySource } from './shapeToys.ts';
import { truthAt } from './shapeTruth.ts';

/** What an unbinned limit is asked for with. */
export interface ShapeLimitOptions {
  /** Fraction in `confidenceLevelRange`. */
  readonly confidenceLevel: number;
  /** Toys with signal at each of the five signals around the limit; a quarter as many without signal. */
  readonly toys: number;
  /** Makes the toys repeatable. */
  readonly seed: number;
}

/** Limit on the signal, in events at the nominal sensitivity (B_UL = this × B_SES), and its Monte-Carlo error. */
export interface ShapeLimit {
  readonly signalLimit: number;
  readonly error: number;
}

/** A limit in the making: the fraction of the toys drawn, and the estimate so far (NaN before the first). */
export interface ShapeProgress extends ShapeLimit {
  readonly fraction: number;
}

/** Signals relative to the first estimate at which CLs is found, as in the reference computation. */
const grid = [0.88, 0.94, 1, 1.06, 1.12];
/** Toys with signal and without that are drawn between two reports. */
const block = { both: 512, alone: 128 };

/** Counts of toys at one tested signal. */
interface Tally {
  readonly signal: number;
  readonly goal: number;
  readonly nextBoth: (data: ShapeData) => void;
  readonly nextAlone: (data: ShapeData) => void;
  both: number;
  bothExtreme: number;
  alone: number;
  aloneExtreme: number;
}

function tallyAt(model: ShapeModel, data: ShapeData, signal: number, seed: number, stream: number): Tally {
  return {
    signal,
    // A hair lower, so that outcomes equal to the observed one are counted.
    goal: shapeStatistic(model, data, signal) - 1e-9,
    nextBoth: shapeToySource(model, truthAt(model, data, signal), seed, 2 * stream),
    nextAlone: shapeToySource(model, truthAt(model, data, 0), seed, 2 * stream + 1),
    both: 0,
    bothExtreme: 0,
    alone: 0,
    aloneExtreme: 0,
  };
}

const workspace = statisticWorkspace();
const toy = emptyData(64);

function extend(model: ShapeModel, tally: Tally, both: number, alone: number): void {
  const { signal, goal } = tally;
  // With q̃ = 0 observed every outcome is as extreme.
  const isExtreme = () => goal <= 0 || reachesStatistic(model, toy, signal, goal, workspace);
  for (let i = 0; i < both; i++) {
    tally.nextBoth(toy);
    if (isExtreme()) tally.bothExtreme++;
  }
  for (let i = 0; i < alone; i++) {
    tally.nextAlone(toy);
    if (isExtreme()) tally.aloneExtreme++;
  }
  tally.both += both;
  tally.alone += alone;
}

/** ln CLs with the binomial errors of both counts of toys; half a toy stands in for none. */
function estimate({ signal, both, bothExtreme, alone, aloneExtreme }: Tally): LogClsEstimate {
  const clsb = Math.max(bothExtreme, 0.5) / both;
  const clb = Math.max(aloneExtreme, 0.5) / alone;
  const variance = (1 - clsb) / (clsb * both) + (1 - clb) / (clb * alone);
  return {
    signal,
    logCls: log(clsb / clb),
    error: Math.sqrt(Math.max(variance, 1 / (both * both))),
  };
}

/**
 * A first estimate of the limit from few toys: ln CLs falls between linearly (few events) and quadratically (many)
 * with the signal, and each step assumes a power in between.
 */
function* pilot(
  model: ShapeModel,
  data: ShapeData,
  logTarget: number,
  seed: number,
): Generator<ShapeProgress, number> {
  const near = data.x
    .subarray(0, data.count)
    .filter((x) => Math.abs(x - model.position) < 3 * model.config.sig0).length;
  let signal = near + 1 - logTarget;
  for (let round = 0; round < 6; round++) {
    const tally = tallyAt(model, data, signal, seed, 100 + round);
    extend(model, tally, 300 * (round + 1), 150 * (round + 1));
    const { logCls } = estimate(tally);
    const factor = power(logTarget / Math.min(logCls, -1e-3), 1 / 1.3);
    signal *= Math.min(2.5, Math.max(0.4, factor));
    yield { fraction: 0, signalLimit: signal, error: Number.NaN };
  }
  return signal;
}

/**
 * Upper limit s_up of the unbinned search: CLs(s_up) = 1 − CL, fully frequentist, with q̃ from fits of all nuisance
 * parameters and toys at the conditional fit to the data, in which event count, positions and global observables
 * are drawn anew (2021 paper, JHEP 03 (2021) 058, section 5; A. L. Read, J. Phys. G 28 (2002) 2693). ln CLs is
 * estimated at five signals around a first guess and the limit is read from a parabola through them.
 * @returns a generator: yields the estimate as it sharpens, returns the final one. Stopping in between costs nothing
 * @throws InvalidInput when the configuration or the options are outside what is allowed
 */
export function* shapeLimit(
  config: ShapeConfig,
  { confidenceLevel, toys, seed }: ShapeLimitOptions,
): Generator<ShapeProgress, ShapeLimit> {
  refuse(checkLimitOptions({ confidenceLevel, method: 'toys', toys, seed }));
  const model = shapeModel(config);
  const data = observedData(model);
  const logTarget = log1p(-confidenceLevel);
  let centre = yield* pilot(model, data, logTarget, seed);
  for (let attempt = 0; ; attempt++) {
    const tallies = grid.map((factor, k) =>
      tallyAt(model, data, factor * centre, seed, 10 * (attempt + 20) + k),
    );
    let crossing: Crossing = { signal: Number.NaN, error: Number.NaN, slope: Number.NaN };
    for (let done = 0; done < toys; done += block.both) {
      const share = Math.min(1, (toys - done) / block.both);
      for (const tally of tallies) {
        extend(model, tally, Math.ceil(share * block.both), Math.ceil(share * block.alone));
      }
      crossing = logarithmicCrossing(tallies.map(estimate), centre, logTarget);
      yield {
        fraction: Math.min(1, (done + block.both) / toys),
        signalLimit: crossing.signal,
        error: crossing.error,
      };
    }
    const { signal, error } = crossing;
    const isInside = Math.abs(signal / centre - 1) < 0.12;
    if (isInside || attempt === 3) return { signalLimit: signal, error };
    // The first guess was off: start again around what was found.
    centre *= Number.isNaN(signal) ? 1 : Math.min(1.5, Math.max(0.67, signal / centre));
  }
}
