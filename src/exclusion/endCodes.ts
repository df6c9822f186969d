/** Why an excluded interval ends: at its limit, where nothing can be said of the acceptance, or of the model. */
export type EndReason = 'limit' | 'acceptance' | 'model';

/** Ends of intervals in compact columns. `simulated` is a limit that rests on an acceptance beyond the published lifetimes. */
export const endCodes = { limit: 0, acceptance: 1, model: 2, simulated: 3 } as const;

const reasons: readonly EndReason[] = ['limit', 'acceptance', 'model', 'limit'];

/** The reason that a code stands for. */
export function endReason(code: number): EndReason {
  return reasons[code];
}

/** Whether an end is a computed boundary, where μ = 1. */
export function isBoundary(code: number): boolean {
  return code === endCodes.limit || code === endCodes.simulated;
}
