/** A clock that tells the time and acts later. */
export interface Clock {
  /** Time since some moment, ms. */
  readonly now: () => number;
  /** Acts after a time (ms); the function returned calls it off. */
  readonly after: (ms: number, act: () => void) => () => void;
}

/** The clock of the machine. */
export const clock: Clock = {
  now: () => performance.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};
