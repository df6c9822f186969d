import { type ComponentType, createElement, type FunctionComponent } from 'react';
import { late, type Late } from './late.ts';

/** Thrown where a late part is drawn that did not come, for the `Place` around it. */
export class LateFailure extends Error {
  readonly part: Late<unknown>;
  readonly failures: number;

  constructor(part: Late<unknown>, failures: number) {
    super(`${part.subject()} could not be loaded`);
    this.part = part;
    this.failures = failures;
  }
}

/**
 * A late part where it is drawn; until it is here, the `Place` around shows that it is loading.
 * @throws LateFailure where it did not come
 */
export function useLate<T>(part: Late<T>): T {
  const state = part.state();
  if (state.is === 'here') return state.part;
  // React waits for a promise that is thrown; its `use` would have to be called again once the part is here.
  if (state.is !== 'failed') throw part.want();
  throw new LateFailure(part, state.failures);
}

/** A component that is loaded when it is first drawn, or before. */
export type LateComponent<P> = FunctionComponent<P> & { readonly part: Late<unknown> };

/** A component that comes with a late part; it stands in a `Place`. @param pick finds it in the part */
export function componentOf<M, P extends object>(
  part: Late<M>,
  pick: (loaded: M) => ComponentType<P>,
): LateComponent<P> {
  function Shown(props: P) {
    return createElement(pick(useLate(part)), props);
  }
  return Object.assign(Shown, { part });
}

/**
 * A component that is loaded when it is first drawn; it stands in a `Place`.
 * @param load loads it; called again after it failed
 * @param subject what it is, at the beginning of a sentence
 */
export function lateComponent<P extends object = object>(
  load: () => Promise<ComponentType<P>>,
  subject: () => string,
): LateComponent<P> {
  return componentOf(late(load, subject), (loaded) => loaded);
}
