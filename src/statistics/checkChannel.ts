import type { CountingChannel, LimitOptions } from './countingLimit.ts';
import { InvalidInput } from './invalidInput.ts';
import { methodIds } from './methods.ts';

/** Largest count, background and background uncertainty that the room is proven for. */
export const largestCount = 300;

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
 * @returns one sentence, or `null` when 0 ≤ b, 0 ≤ σ_b ≤ b; σ_b must be 0 when b is 0
 */
export function checkBackground(background: number, backgroundUncertainty: number): string | null {
  if (!(background >= 0 && background <= largestCount)) {
    return `The background is ${background}; it must be a number of events from 0 to ${largestCount}.`;
  }
  if (!(backgroundUncertainty >= 0 && Number.isFinite(backgroundUncertainty))) {
    return `The background uncertainty is ${backgroundUncertainty}; it must be a number of events of at least 0.`;
  }
  if (background === 0 && backgroundUncertainty > 0) {
    return `The background uncertainty is ${backgroundUncertainty} while the background is 0; it must then be 0 too.`;
  }
  if (backgroundUncertainty > background) {
    return `The background uncertainty is ${backgroundUncertainty}; it must be at most the background, ${background}.`;
  }
  return null;
}

/**
 * Says what is wrong with the confidence level or the name of the method.
 * @returns one sentence, or `null` when 0 < CL < 1 and the method is one of `methodIds`
 */
export function checkLimitOptions(options: LimitOptions): string | null {
  const { confidenceLevel, method } = options;
  if (!(confidenceLevel > 0 && confidenceLevel < 1)) {
    return `The confidence level is ${confidenceLevel}; it must be between 0 and 1, for example 0.9.`;
  }
  if (!(methodIds as readonly string[]).includes(method)) {
    return `The method is "${method}"; it must be one of ${methodIds.join(', ')}.`;
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
 * Turns the sentence of a check into an error.
 * @throws InvalidInput with that sentence, unless it is `null`
 */
export function refuse(sentence: string | null): void {
  if (sentence !== null) throw new InvalidInput(sentence);
}
