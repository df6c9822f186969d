/** A clock that acts later. */
export interface Clock {
  /** Acts after a time (ms); the function returned calls it off. */
  readonly after: (ms: number, act: () => void) => () => void;
}

/** The clock of the machine. */
export const clock: Clock = {
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};
