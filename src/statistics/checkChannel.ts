import type { CountingChannel, LimitOptions, MethodOptions } from './countingChannel.ts';
import type { Fault } from './fault.ts';
import { InvalidInput } from './invalidInput.ts';
import { limitStatistics, methodIds } from './methods.ts';
import type { ToyOptions } from './toyOptions.ts';
import { largestSeed } from './seeds.ts';

/** Largest count and background, in events, that the limits are proven for. */
export const largestCount = 1e7;
/** Largest σ_b/b that the limits are proven for. */
export const largestRelativeUncertainty = 10;

/**
 * Says what is wrong with an observed count.
 * @returns `null` when the count is a whole number from 0 to `largestCount`
 */
export function checkObservedCount(observedCount: number): Fault | null {
  if (Number.isInteger(observedCount) && observedCount >= 0 && observedCount <= largestCount) return null;
  return { code: 'observed-count', observedCount, largest: largestCount };
}

/**
 * Says what is wrong with a background expectation and its absolute uncertainty (both in events).
 * @returns `null` when 0 ≤ b ≤ `largestCount` and 0 ≤ σ_b ≤ `largestRelativeUncertainty` · b
 */
export function checkBackground(background: number, backgroundUncertainty: number): Fault | null {
  if (!(background >= 0 && background <= largestCount)) {
    return { code: 'background', background, largest: largestCount };
  }
  if (!(backgroundUncertainty >= 0 && Number.isFinite(backgroundUncertainty))) {
    return { code: 'background-uncertainty', backgroundUncertainty };
  }
  if (background === 0 && backgroundUncertainty > 0) {
    return { code: 'uncertain-nothing', backgroundUncertainty };
  }
  if (backgroundUncertainty > largestRelativeUncertainty * background) {
    const largestRelative = largestRelativeUncertainty;
    return { code: 'uncertainty-too-large', backgroundUncertainty, background, largestRelative };
  }
  return null;
}

/**
 * Says what is wrong with a counting channel (observed count, background, absolute uncertainty, in events).
 * @returns the first fault, or `null` when there is none
 */
export function checkChannel(channel: CountingChannel): Fault | null {
  return (
    checkObservedCount(channel.observedCount) ??
    checkBackground(channel.background, channel.backgroundUncertainty)
  );
}

/**
 * Says what is wrong with a signal strength in events.
 * @returns `null` when it is a finite number of at least 0
 */
export function checkSignal(signal: number): Fault | null {
  if (signal >= 0 && Number.isFinite(signal)) return null;
  return { code: 'signal', signal };
}

/** Fewest and most toys of a limit; more would not fit into memory when no two of them are equal. */
export const toyRange = [100, 10_000_000] as const;

/**
 * Says what is wrong with a seed or a number of toys.
 * @returns `null` when both are whole numbers in range or absent
 */
export function checkToys({ seed = 0, toys = toyRange[0] }: Partial<ToyOptions>): Fault | null {
  if (!(Number.isInteger(seed) && seed >= 0 && seed <= largestSeed)) {
    return { code: 'seed', seed, largest: largestSeed };
  }
  if (Number.isInteger(toys) && toys >= toyRange[0] && toys <= toyRange[1]) return null;
  return { code: 'toys', toys, allowed: toyRange };
}

/**
 * Says what is wrong with the name of a method or with its toys.
 * @returns `null` when it is one of `methodIds` and seed and toys are in range
 */
export function checkMethod({ method, ...toys }: MethodOptions): Fault | null {
  if ((methodIds as readonly string[]).includes(method)) return checkToys(toys);
  return { code: 'method', method, allowed: methodIds };
}

/**
 * Confidence levels of all limits, ends included. Below a half a limit lies where CLs is flat and what it says is no
 * exclusion; above 0.9999 toys and tails end.
 */
export const confidenceLevelRange = [0.5, 0.9999] as const;

/**
 * Says what is wrong with the confidence level, the statistic or the method.
 * @returns `null` when CL is in `confidenceLevelRange` and the names are known
 */
export function checkLimitOptions({
  confidenceLevel,
  statistic = 'cls',
  ...method
}: LimitOptions): Fault | null {
  const [lowest, highest] = confidenceLevelRange;
  if (!(confidenceLevel >= lowest && confidenceLevel <= highest)) {
    return { code: 'confidence-level', confidenceLevel, allowed: confidenceLevelRange };
  }
  if (!limitStatistics.includes(statistic)) {
    return { code: 'statistic', statistic, allowed: limitStatistics };
  }
  return checkMethod(method);
}

/**
 * Turns what a check has found into an error.
 * @throws InvalidInput with that fault, unless it is `null`
 */
export function refuse(fault: Fault | null): void {
  if (fault !== null) throw new InvalidInput(fault);
}
