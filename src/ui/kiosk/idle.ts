/** What a stand does: it shows the tour by itself, or is used by a visitor. Times are those of a clock, ms. */
export type Stand =
  | { readonly is: 'looping'; /** From 1. */ readonly step: number; readonly since: number }
  | { readonly is: 'used'; /** Of the last touch. */ readonly since: number };

/** How long a step of the loop stays, ms. */
export const stepMs = 14_000;
/** After so long without a touch (ms) the visitor is warned, and after so long he is forgotten. */
export const warnMs = 45_000;
export const forgetMs = 60_000;

/** The stand as it opens, at a step from 1, and as the next visitor finds it. */
export const opened = (now: number, step = 1): Stand => ({ is: 'looping', step, since: now });

/** Somebody has touched it: a loop stops at its step. */
export const touched = (now: number): Stand => ({ is: 'used', since: now });

/** Whether the visitor is to be warned that he will be forgotten. */
export const isWarning = (stand: Stand, now: number): boolean =>
  stand.is === 'used' && now - stand.since >= warnMs;

/** In how long (ms) something of it changes by itself. */
export function dueIn(stand: Stand, now: number): number {
  const passed = now - stand.since;
  const at = stand.is === 'looping' ? stepMs : passed < warnMs ? warnMs : forgetMs;
  return Math.max(0, at - passed);
}

/**
 * The stand after some time in which nobody has touched it.
 * @param steps of the tour
 * @returns the same object where nothing has changed
 */
export function passed(stand: Stand, now: number, steps: number): Stand {
  const ms = now - stand.since;
  if (stand.is === 'used') return ms < forgetMs ? stand : opened(now);
  if (ms < stepMs) return stand;
  return { is: 'looping', step: (stand.step % steps) + 1, since: now };
}
