import type { CountingChannel, LimitOptions, MethodOptions } from './countingChannel.ts';
import { InvalidInput } from './invalidInput.ts';
import { limitStatistics, methodIds } from './methods.ts';
import type { ToyOptions } from './toyOptions.ts';
import { largestSeed } from './random.ts';

/** Largest count and background, in events, that the limits are proven for. */
export const largestCount = 1e7;
/** Largest σ_b/b that the limits are proven for. */
export const largestRelativeUncertainty = 10;

/**
 * Says what is wrong with an observed count.
 * @returns one sentence, or `null` when the count is a whole number from 0 to `largestCount`
 */
export function checkObservedCount(observedCount: number): string | null {
  if (Number.isInteger(observedCount) && observedCount >= 0 && observedCount <= largestCount) return null;
  return `The observed count is ${observedCount}; it must be a whole number from 0 to ${largestCount}.`;
}

/**
 * Says what is wrong with a background expectation and its absolute uncertainty (both in events).
 * @returns one sentence, or `null` when 0 ≤ b ≤ `largestCount` and 0 ≤ σ_b ≤ `largestRelativeUncertainty` · b
 */
export function checkBackground(background: number, backgroundUncertainty: number): string | null {
  if (!(background >= 0 && background <= largestCount)) {
    return `The background is ${background}; it must be a number of events from 0 to ${largestCount}.`;
  }
  if (!(backgroundUncertainty >= 0 && Number.isFinite(backgroundUncertainty))) {
    return `The background uncertainty is ${backgroundUncertainty}; it must be a number of events of at least 0.`;
  }
  if (background === 0 && backgroundUncertainty > 0) {
    return `The background uncertainty is ${backgroundUncertainty} although the background is 0; it must be 0 then.`;
  }
  if (backgroundUncertainty > largestRelativeUncertainty * background) {
    return `The background uncertainty is ${backgroundUncertainty}; it must be at most ${largestRelativeUncertainty} times the background of ${background}.`;
  }
  return null;
}

/**
 * Says what is wrong with a counting channel (observed count, background, absolute uncertainty, in events).
 * @returns one sentence about the first fault, or `null` when there is none
 */
export function checkChannel(channel: CountingChannel): string | null {
  return (
    checkObservedCount(channel.observedCount) ??
    checkBackground(channel.background, channel.backgroundUncertainty)
  );
}

/**
 * Says what is wrong with a signal strength in events.
 * @returns one sentence, or `null` when it is a finite number of at least 0
 */
export function checkSignal(signal: number): string | null {
  if (signal >= 0 && Number.isFinite(signal)) return null;
  return `The signal is ${signal}; it must be a number of events of at least 0.`;
}

/** Fewest and most toys of a limit; more would not fit into memory when no two of them are equal. */
export const toyRange = [100, 10_000_000] as const;

/**
 * Says what is wrong with a seed or a number of toys.
 * @returns one sentence, or `null` when both are whole numbers in range or absent
 */
export function checkToys({ seed = 0, toys = toyRange[0] }: Partial<ToyOptions>): string | null {
  if (!(Number.isInteger(seed) && seed >= 0 && seed <= largestSeed)) {
    return `The seed is ${seed}; it must be a whole number from 0 to ${largestSeed}.`;
  }
  if (Number.isInteger(toys) && toys >= toyRange[0] && toys <= toyRange[1]) return null;
  return `The number of toys is ${toys}; it must be a whole number from ${toyRange[0]} to ${toyRange[1]}.`;
}

/**
 * Says what is wrong with the name of a method or with its toys.
 * @returns one sentence, or `null` when it is one of `methodIds` and seed and toys are in range
 */
export function checkMethod({ method, ...toys }: MethodOptions): string | null {
  if ((methodIds as readonly string[]).includes(method)) return checkToys(toys);
  return `The method is "${method}"; it must be one of ${methodIds.join(', ')}.`;
}

/**
 * Confidence levels of all limits, ends included. Below a half a limit lies where CLs is flat and what it says is no
 * exclusion; above 0.9999 toys and tails end.
 */
export const confidenceLevelRange = [0.5, 0.9999] as const;

/**
 * Says what is wrong with the confidence level, the statistic or the method.
 * @returns one sentence, or `null` when CL is in `confidenceLevelRange` and the names are known
 */
export function checkLimitOptions({
  confidenceLevel,
  statistic = 'cls',
  ...method
}: LimitOptions): string | null {
  const [lowest, highest] = confidenceLevelRange;
  if (!(confidenceLevel >= lowest && confidenceLevel <= highest)) {
    return `The confidence level is ${confidenceLevel}; it must be from ${lowest} to ${highest}, for example 0.9.`;
  }
  if (!limitStatistics.includes(statistic)) {
    return `The statistic is "${statistic}"; it must be one of ${limitStatistics.join(', ')}.`;
  }
  return checkMethod(method);
}

/**
 * Turns the sentence of a check into an error.
 * @throws InvalidInput with that sentence, unless it is `null`
 */
export function refuse(sentence: string | null): void {
  if (sentence !== null) throw new InvalidInput(sentence);
}
