/** How far a late part has come. */
export type LateState<T> =
  | { readonly is: 'absent' | 'loading' }
  | { readonly is: 'here'; readonly part: T }
  /** `failures`: how often in a row it did not come. */
  | { readonly is: 'failed'; readonly failures: number };

/** A part of the page that is loaded when it is needed. A load that fails is a state, never an exception. */
export interface Late<T> {
  /** Tells it from the others. */
  readonly id: string;
  /** What it is, at the beginning of a sentence, in the language spoken now. */
  readonly subject: () => string;
  readonly state: () => LateState<T>;
  /** @returns a function that ends it */
  readonly subscribe: (listener: (state: LateState<T>) => void) => () => void;
  /**
   * Loads it, again where it did not come.
   * @returns settles when it is here or has failed; one and the same promise meanwhile
   */
  readonly want: () => Promise<LateState<T>>;
  /** Loads it before anybody needs it: should it not come, it is as if nobody had asked. */
  readonly prepare: () => void;
  /** Forgets that it failed: whoever needs it next has it loaded. */
  readonly forget: () => void;
}

type FailureListener = (cause: unknown) => void;
const failureListeners = new Set<FailureListener>();

/**
 * Is told of every late part that does not come, needed or not.
 * @returns a function that ends it
 */
export function onLateFailure(listener: FailureListener): () => void {
  failureListeners.add(listener);
  return () => void failureListeners.delete(listener);
}

let made = 0;

/**
 * A part of the page that is loaded when it is needed.
 * @param load loads it; called again after it failed
 * @param subject what it is, at the beginning of a sentence
 */
export function late<T>(load: () => Promise<T>, subject: () => string): Late<T> {
  const listeners = new Set<(state: LateState<T>) => void>();
  let state: LateState<T> = { is: 'absent' };
  let loading: Promise<LateState<T>> | null = null;
  let isNeeded = false;
  let failures = 0;
  const become = (next: LateState<T>): LateState<T> => {
    state = next;
    for (const listener of [...listeners]) listener(next);
    return next;
  };
  const attempt = async (): Promise<LateState<T>> => {
    let next: LateState<T>;
    try {
      next = { is: 'here', part: await load() };
    } catch (cause) {
      failures += 1;
      next = isNeeded ? { is: 'failed', failures } : { is: 'absent' };
      for (const listener of failureListeners) listener(cause);
    }
    loading = null;
    isNeeded = false;
    return become(next);
  };
  const begin = (): Promise<LateState<T>> => {
    if (state.is === 'here') return Promise.resolve(state);
    if (loading === null) {
      become({ is: 'loading' });
      loading = attempt();
    }
    return loading;
  };
  made += 1;
  return {
    id: `late-${made}`,
    subject,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    want: () => {
      isNeeded = true;
      return begin();
    },
    prepare: () => void begin(),
    forget: () => {
      failures = 0;
      if (state.is === 'failed') become({ is: 'absent' });
    },
  };
}
