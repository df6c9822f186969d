import type { EngineRequest } from '../../engine/taskTypes.ts';

/**
 * When a question goes to its worker: at once; behind the figure, so that it is not in the way of a drag; once the choices
 * have rested; or only while nothing moves at all, given up when something does.
 */
export type When = 'now' | 'after-picture' | 'at-rest' | 'idle';

/** Which worker answers: for each search the one that keeps its scan, one that several questions share, or one that does nothing else. */
export type Lane = 'by-search' | { readonly shared: string } | { readonly alone: string };

/** Beside the figure, whose workers a drag must find free. */
export const besideFigure: Lane = { shared: 'statistics' };

/** Something that is to be known of the engine. */
export interface Asked<R extends EngineRequest = EngineRequest> {
  /** Names the answer; the newest request of a key wins. */
  readonly key: string;
  readonly request: R;
  /** Whether a rough answer will do while something moves; where that is what comes, the request itself follows at rest. */
  readonly rough?: true;
  readonly lane: Lane;
  readonly when: When;
  /** Whether answers are wanted as they grow, and what is said when Escape stops it. */
  readonly streams?: { readonly stopped: () => string };
  /** Whether the asking part of the page says itself why there is no answer; otherwise the line of messages does. */
  readonly saysItself?: true;
}
