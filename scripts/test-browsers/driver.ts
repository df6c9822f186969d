/** A browser with one page, driven as a person would. */
export interface Driver {
  /** Name and version. */
  readonly name: string;
  open(address: string): Promise<void>;
  /** The value of an expression, or of the promise that it gives. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the pointer down at the first place, in CSS pixels of the window, moves it to the last, and lifts it. */
  drag(path: readonly Place[]): Promise<void>;
  press(key: 'ArrowRight' | 'ArrowUp'): Promise<void>;
  close(): Promise<void>;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

type Plain = string | number | readonly Plain[];

/** Calls a function that needs nothing but what it is given, in the page. */
export async function inPage<Given extends readonly Plain[], Result>(
  driver: Driver,
  task: (...given: Given) => Result | Promise<Result>,
  ...given: Given
): Promise<Result> {
  // The compiler of these scripts marks inner functions with their names.
  const marked = `(() => { const __name = (named) => named; return (${String(task)})(...${JSON.stringify(given)}); })()`;
  return (await driver.evaluate(marked)) as Result;
}

const patienceMs = 60_000;
const pauseMs = 100;

/**
 * Asks in the page until the answer is something, and enough.
 * @throws Error after a minute, with what was waited for
 */
export async function until<Result>(
  driver: Driver,
  what: string,
  task: () => Result | null | Promise<Result | null>,
  isEnough: (found: Result) => boolean = () => true,
): Promise<Result> {
  for (const start = Date.now(); Date.now() - start < patienceMs;) {
    const found = await inPage(driver, task);
    if (found !== null && isEnough(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error(`waited in vain for ${what}`);
}
