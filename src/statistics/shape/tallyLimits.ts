import { log, log1p } from '../../mathematics/logarithm.ts';
import { normalCumulative } from '../normal.ts';
import { logarithmicCrossing } from './logarithmicCrossing.ts';
import type { ShapeLimit } from './shapeLimit.ts';
import type { ShapeTally, SignalTally } from './shapeTally.ts';
import { tailOf, totalOf, type WeightSums } from './weightSums.ts';

/** The observed limit and those expected without signal at −2σ, −1σ, median, +1σ and +2σ, in signal events. */
export interface ShapeLimits {
  readonly observed: ShapeLimit;
  readonly expected: readonly ShapeLimit[];
}

/** Parts of the outcomes without signal that are at least as far from the signal as those at −2σ … +2σ. */
const tails = [-2, -1, 0, 1, 2].map(normalCumulative);
/** Tested signals on each side of the crossing through which the parabola goes. */
const reach = 2;
/** Nearer to CLs = 1 than this a curve bends where q̃ becomes 0, and tells nothing about the crossing. */
const saturated = -0.05;

const nowhere: ShapeLimit = { signalLimit: Number.NaN, error: Number.NaN };

/** ln CLs at one tested signal and its standard deviation from the finite number of toys. */
interface Estimate {
  readonly signal: number;
  readonly logCls: number;
  readonly error: number;
}

/** Standard deviation of a sum over toys of c b − d a, from the sums of squares and products. */
const spread = (c: number, d: number, { aloneSquared, product, bothSquared }: WeightSums): number =>
  Math.sqrt(Math.max(0, c * c * bothSquared - 2 * c * d * product + d * d * aloneSquared));

/** CLs at q̃ of the data. */
function observedEstimate({ signal, extreme }: SignalTally): Estimate {
  const { alone, both } = extreme;
  return { signal, logCls: log(both / alone), error: spread(1 / both, 1 / alone, extreme) };
}

/** CLs at the q̃ that a part of the outcomes without signal reaches, so that CLb is that part. */
function expectedEstimate({ signal, byStatistic }: SignalTally, toys: number, part: number): Estimate {
  const total = totalOf(byStatistic);
  const tail = tailOf(byStatistic, part * total.alone);
  // Toys move the quantile as well as the sum above it; r is what a shift of the one does to the other.
  const shift = Math.sqrt(part * (1 - part) * total.aloneSquared);
  const less = tailOf(byStatistic, Math.max(0, tail.alone - shift));
  const more = tailOf(byStatistic, Math.min(total.alone, tail.alone + shift));
  const r = (more.both - less.both) / (more.alone - less.alone);
  const outside = Math.max(0, total.aloneSquared - tail.aloneSquared);
  const squares = spread(1, r * (1 - part), tail) ** 2 + (r * part) ** 2 * outside;
  return {
    signal,
    logCls: log(tail.both / toys / part),
    // The number of toys is fixed: of the squares that of the mean goes off.
    error: Math.sqrt(Math.max(squares / tail.both ** 2 - 1 / toys, 0)),
  };
}

function limitFrom(estimates: readonly Estimate[], goal: number): ShapeLimit {
  const known = estimates.filter(({ logCls }) => Number.isFinite(logCls));
  const lastAbove = known.findLastIndex(({ logCls }) => logCls > goal);
  const firstBelow = known.findIndex(({ logCls }) => logCls <= goal);
  if (lastAbove < 0 || firstBelow < 0) return nowhere;
  const middle = Math.round((lastAbove + firstBelow) / 2);
  const near = known.filter(
    ({ logCls }, k) => Math.abs(k - middle) <= reach && (logCls < saturated || Math.abs(k - middle) <= 1),
  );
  // The same toys serve at all signals and move the curve as a whole: the points count equally, its error is that of one.
  const equal = near.map(({ signal, logCls }) => ({ signal, logCls, error: 1 }));
  const parabola = logarithmicCrossing(equal, known[middle].signal, goal);
  const isInside = parabola.signal > near[0].signal && parabola.signal < near[near.length - 1].signal;
  const { signal, slope } = isInside ? parabola : chord(known, goal);
  const error = Math.max(known[lastAbove].error, known[firstBelow].error);
  return { signalLimit: signal, error: error / Math.abs(slope) };
}

/** Crossing of the straight line between the last point above the goal and the next one: for few toys, whose points scatter. */
function chord(known: readonly Estimate[], goal: number): { signal: number; slope: number } {
  const above = known.findLastIndex(({ logCls }) => logCls > goal);
  if (above === known.length - 1) return { signal: Number.NaN, slope: Number.NaN };
  const [from, to] = [known[above], known[above + 1]];
  const slope = (to.logCls - from.logCls) / (to.signal - from.signal);
  return { signal: from.signal + (goal - from.logCls) / slope, slope };
}

/**
 * Upper limits from the toys so far. Observed: CLs = 1 − CL at q̃ of the data. Expected at −2σ … +2σ: the same for the
 * outcome whose q̃ is at least reached by Φ(−2) … Φ(2) of the toys without signal, so that CLb is that number; the toys
 * with signal stay those of the fit to the data. ln CLs at the tested signals gives the limit by a parabola through
 * those around the crossing; errors are those of the sums over toys, carried through.
 * @param confidenceLevel fraction between 0 and 1
 * @returns limits in signal events at the nominal sensitivity with their standard deviations; NaN where the toys
 * do not show a crossing
 */
export function tallyLimits({ toys, signals }: ShapeTally, confidenceLevel: number): ShapeLimits {
  const goal = log1p(-confidenceLevel);
  const curve = (estimate: (at: SignalTally) => Estimate) => limitFrom(signals.map(estimate), goal);
  return {
    observed: curve(observedEstimate),
    expected: tails.map((part) => curve((at) => expectedEstimate(at, toys, part))),
  };
}
