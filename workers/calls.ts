/** Functions that can be called from another thread. What they are given and give back is copied; functions among it are called back. */
export type Callable = Readonly<Record<string, (...given: never[]) => unknown>>;

/** The same as seen from the other thread. */
export type Calls<Api> = {
  readonly [Name in keyof Api]: Api[Name] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Promise<Awaited<Result>>
    : never;
};

/** Either end of a connection. */
export interface Port {
  postMessage: (message: unknown, transfer: Transferable[]) => void;
  onmessage: ((event: MessageEvent) => void) | null;
}

interface Call {
  readonly id: number;
  readonly name: string;
  readonly given: readonly unknown[];
  /** Places of functions in what is given. */
  readonly functions: readonly number[];
}

/** What comes back: the outcome of a call, or something for the function in a place of what was given. */
type Reply =
  | { readonly id: number; readonly place: number; readonly told: readonly unknown[] }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };

const handedOver = new WeakMap<object, Transferable[]>();

/** Marks parts of what is given to be handed over instead of copied; the giver cannot use them any more. */
export function handOver<T extends object>(given: T, parts: Transferable[]): T {
  handedOver.set(given, parts);
  return given;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Offers functions to the other end of a port. */
export function offer<Api>(api: Api, port: Port): void {
  const reply = (message: Reply) => port.postMessage(message, []);
  port.onmessage = async ({ data }: MessageEvent<Call>) => {
    const { id, name, given, functions } = data;
    const taken = given.map((value, place) =>
      functions.includes(place) ? (...told: unknown[]) => reply({ id, place, told }) : value,
    );
    try {
      reply({ id, result: await (api as Callable)[name](...(taken as never[])) });
    } catch (error) {
      reply({ id, error: reasonOf(error) });
    }
  };
}

/**
 * Calls to the functions that the other end of a port offers. A call whose thread has ended never settles.
 * @returns an object that has all of them
 */
export function callsTo<Api>(port: Port): Calls<Api> {
  const waiting = new Map<
    number,
    {
      readonly resolve: (result: unknown) => void;
      readonly reject: (error: Error) => void;
      readonly given: readonly unknown[];
    }
  >();
  let count = 0;
  port.onmessage = ({ data }: MessageEvent<Reply>) => {
    const call = waiting.get(data.id);
    if (call === undefined) return;
    if ('told' in data) {
      (call.given[data.place] as (...told: readonly unknown[]) => void)(...data.told);
      return;
    }
    waiting.delete(data.id);
    if ('error' in data) call.reject(new Error(data.error));
    else call.resolve(data.result);
  };
  const call = (name: string, given: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      count += 1;
      const isFunction = (value: unknown) => typeof value === 'function';
      const functions = given.flatMap((value, place) => (isFunction(value) ? [place] : []));
      const message: Call = {
        id: count,
        name,
        given: given.map((value) => (isFunction(value) ? null : value)),
        functions,
      };
      const transfer = given.flatMap((value) =>
        typeof value === 'object' && value !== null ? (handedOver.get(value) ?? []) : [],
      );
      waiting.set(count, { resolve, reject, given });
      port.postMessage(message, transfer);
    });
  return new Proxy({} as Calls<Api>, {
    // An object with a function "then" would be taken for a promise.
    get: (_, name) =>
      typeof name === 'string' && name !== 'then' ? (...given: unknown[]) => call(name, given) : undefined,
  });
}
