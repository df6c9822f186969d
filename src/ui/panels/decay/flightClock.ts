/** A flight that is shown: how far it has come, and how long it waits before it begins. */
export interface FlightClock {
  /** 0 at its beginning, 1 when all tracks are there. */
  readonly progress: number;
  /** Before it begins all tracks are shown, so that they follow the point. */
  readonly waitMs: number;
}

/** How long a flight takes, and how long the point must have been at rest before it begins. */
export const flightMs = { usual: 1200, slow: 4000 } as const;
const restMs = 300;
/** A frame that took longer is one in which nobody looked. */
const longestFrameMs = 100;

/** All tracks, and nothing moves. */
export const landed: FlightClock = { progress: 1, waitMs: 0 };
/** A flight that begins now. */
export const started: FlightClock = { progress: 0, waitMs: 0 };
/** All tracks, until the point has been at rest for a while. */
export const resting: FlightClock = { progress: 0, waitMs: restMs };

export const isMoving = ({ progress, waitMs }: FlightClock): boolean => waitMs > 0 || progress < 1;

/** What is shown of it. */
export const shownProgress = ({ progress, waitMs }: FlightClock): number => (waitMs > 0 ? 1 : progress);

/**
 * A frame later.
 * @param sinceMs time since the frame before
 * @param durationMs of the whole flight
 */
export function ticked(clock: FlightClock, sinceMs: number, durationMs: number): FlightClock {
  const passed = Math.min(sinceMs, longestFrameMs);
  if (clock.waitMs > 0) return { ...clock, waitMs: Math.max(0, clock.waitMs - passed) };
  return { ...clock, progress: Math.min(1, clock.progress + passed / durationMs) };
}
