import { log } from '../mathematics/logarithm.ts';
import { checkBackground, checkMethod, largestCount, refuse } from './checkChannel.ts';
import { type CountWorkspace, countWorkspace } from './countDistribution.ts';
import { countingWindow } from './countingMethods.ts';
import type { CountingBackground } from './countingChannel.ts';
import type { MethodId } from './methods.ts';
import { logNormalCumulative } from './normal.ts';
import { logPoissonAtMost } from './poisson.ts';

/** ln ½. */
const logHalf = log(0.5);

/**
 * The smallest count whose p₀ is at most that of a significance, by doubling and halving: p₀ falls with the count.
 * @param logP0 ln p₀ of a count
 * @returns NaN where no count that is allowed is so unlikely
 */
function discoveryCount(logP0: (count: number) => number, background: number, logTarget: number): number {
  let [below, at] = [Math.floor(background), Math.floor(background) + 1];
  for (let step = 1; !(logP0(at) <= logTarget); step *= 2) {
    [below, at] = [at, at + step];
    if (at > largestCount) return Number.NaN;
  }
  while (at - below > 1) {
    const middle = Math.floor((at + below) / 2);
    if (logP0(middle) <= logTarget) at = middle;
    else below = middle;
  }
  return at;
}

/** The mean at which half of all counts are at least n ≥ 1; it lies between n − 1 + ln 2 and n − 1/3 (K. P. Choi, 1994). */
function meanOfMedian(count: number): number {
  let [low, high] = [count - 1 + 0.65, count];
  for (let step = 0; step < 50; step++) {
    const middle = 0.5 * (low + high);
    if (logPoissonAtMost(count - 1, middle) > logHalf) low = middle;
    else high = middle;
  }
  return 0.5 * (low + high);
}

/**
 * Signal that half of all experiments would find with a local significance: n is the smallest count with
 * Z = Φ⁻¹(1 − p₀(n)) at least the one asked for, p₀ in the definition of the method, and the signal s has
 * P(N ≥ n | s + b) = 1/2. Counts are whole numbers, so that it moves in steps with the background; without background one
 * event is a discovery, and the signal is ln 2.
 * @param background b and σ_b in events
 * @param significance Z in standard deviations
 * @returns events; NaN where no count that is allowed is so significant
 * @throws InvalidInput when the background or the method are outside what is allowed
 */
export function discoveryReach(
  background: CountingBackground,
  method: MethodId,
  significance: number,
  workspace: CountWorkspace = countWorkspace(),
): number {
  refuse(checkMethod({ method }) ?? checkBackground(background.background, background.backgroundUncertainty));
  const { logP0 } = countingWindow(background, method, workspace);
  const count = discoveryCount(logP0, background.background, logNormalCumulative(-significance));
  return meanOfMedian(count) - background.background;
}
