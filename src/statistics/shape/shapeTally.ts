import { exp } from '../../mathematics/exponential.ts';
import { emptyData, observedData, type ShapeData } from './shapeData.ts';
import type { ShapeModel } from './shapeModel.ts';
import { shapeStatistic, statisticWorkspace, toyStatistics } from './shapeStatistic.ts';
import { type ShapeTruth, shapeToySource } from './shapeToys.ts';
import { truthAt } from './shapeTruth.ts';
import { testedSignals } from './testedSignals.ts';
import { toyDensity } from './toyDensity.ts';
import {
  addToy,
  addWeights,
  type WeightHistogram,
  type WeightSums,
  weightHistogram,
  weightSums,
} from './weightSums.ts';

/** What the toys say at one tested signal. */
export interface SignalTally {
  readonly signal: number;
  /** What toys with this signal take as true: the conditional fit to the data. */
  readonly truth: ShapeTruth;
  /** q̃ of the data, less a hair so that outcomes equal to it count as as extreme. */
  readonly observed: number;
  /** Weights of all toys by their q̃. */
  readonly byStatistic: WeightHistogram;
  /** Weights of the toys at least as extreme as the data. */
  readonly extreme: WeightSums;
}

/**
 * Toys of one hypothesis, counted at several tested signals: plain data that can be stored or sent, and extended by any
 * number of blocks at any time. Block n always holds the same toys, so the sums do not depend on when and where they were made.
 */
export interface ShapeTally {
  readonly seed: number;
  /** Tells the hypotheses of one seed apart. */
  readonly hypothesis: number;
  readonly withoutSignal: ShapeTruth;
  /** Ascending. */
  readonly signals: readonly SignalTally[];
  blocks: number;
  toys: number;
}

/** Toys of a block that are drawn with signal, at least; as many are drawn without. */
const leastWithSignal = 64;
/** Streams of random numbers kept for one block, and for one hypothesis. */
const streamsPerBlock = 256;
const streamsPerHypothesis = 2 ** 20 * streamsPerBlock;

/**
 * A tally without toys.
 * @param confidenceLevel fraction between 0 and 1; says which signals are worth testing
 * @param seed whole number that makes the toys repeatable
 * @param hypothesis whole number below 10⁵, tells hypotheses with the same seed apart
 */
export function shapeTally(
  model: ShapeModel,
  confidenceLevel: number,
  seed: number,
  hypothesis: number,
): ShapeTally {
  const data = observedData(model);
  const signals = testedSignals(model, confidenceLevel).map((signal): SignalTally => ({
    signal,
    truth: truthAt(model, data, signal),
    observed: shapeStatistic(model, data, signal) - 1e-6,
    byStatistic: weightHistogram(),
    extreme: weightSums(),
  }));
  return { seed, hypothesis, withoutSignal: truthAt(model, data, 0), signals, blocks: 0, toys: 0 };
}

const workspace = statisticWorkspace();
const toy: ShapeData = emptyData(64);

/**
 * Adds the next block of toys. Half of them are drawn without signal and half in equal parts at the tested signals; each
 * serves at all signals, with the ratio of its density there to its density in the mixture as weight (the balance heuristic
 * of E. Veach & L. Guibas, SIGGRAPH 1995, 419).
 */
export function extendTally(model: ShapeModel, tally: ShapeTally): void {
  const { seed, hypothesis, signals, withoutSignal } = tally;
  const firstStream = hypothesis * streamsPerHypothesis + tally.blocks * streamsPerBlock;
  const perSignal = Math.ceil(leastWithSignal / signals.length);
  const densities = signals.map(({ truth }) => toyDensity(model, truth));
  const densityAlone = toyDensity(model, withoutSignal);
  const strengths = Float64Array.from(signals, ({ signal }) => signal);
  const statistics = new Float64Array(signals.length);
  const ratios = new Float64Array(signals.length);
  const draw = (truth: ShapeTruth, stream: number, toys: number): void => {
    const next = shapeToySource(model, truth, seed, stream);
    for (let i = 0; i < toys; i++) {
      next(toy);
      toyStatistics(model, toy, strengths, statistics, workspace);
      const logAlone = densityAlone(toy);
      let sum = 0;
      for (let k = 0; k < ratios.length; k++) {
        ratios[k] = exp(Math.min(densities[k](toy) - logAlone, 600));
        sum += ratios[k];
      }
      const alone = 2 / (1 + sum / ratios.length);
      for (let k = 0; k < ratios.length; k++) {
        const both = alone * ratios[k];
        addToy(signals[k].byStatistic, statistics[k], alone, both);
        if (statistics[k] >= signals[k].observed) addWeights(signals[k].extreme, alone, both);
      }
    }
  };
  draw(withoutSignal, firstStream, perSignal * signals.length);
  signals.forEach(({ truth }, k) => draw(truth, firstStream + 1 + k, perSignal));
  tally.blocks++;
  tally.toys += 2 * perSignal * signals.length;
}
