import type { Endpoint } from 'comlink';
import { afterEach, expect, it, vi } from 'vitest';
import type { ModelRequest } from '../../src/engine/request.ts';
import type { EngineRequest } from '../../src/engine/taskTypes.ts';
import type { EngineWorkerApi } from '../../workers/protocol.ts';
import { callScans, exposeScans } from '../../workers/scanCalls.ts';

const request = (mass: number): ModelRequest => ({ task: 'model', model: 'bc4', massesMeV: [mass] });
/** Engines of tests answer with what they like. */
const answering = (run: (request: ModelRequest, ...rest: never[]) => unknown) =>
  run as unknown as EngineWorkerApi['run'];

/** Both ends of a connection; Node's ports have all that is needed of a worker. */
function connected(api: Partial<EngineWorkerApi>) {
  const { port1, port2 } = new MessageChannel();
  exposeScans(api as EngineWorkerApi, port1 as unknown as Endpoint);
  return callScans(port2 as unknown as Endpoint);
}

afterEach(() => vi.unstubAllGlobals());

it('gives what the worker gives, promised or not, and settles calls each for itself', async () => {
  const numbers = new Float64Array([1, Number.NaN]);
  const { run, ping } = connected({
    run: answering(({ massesMeV: [mass] }) => (mass === 1 ? Promise.resolve({ numbers }) : mass)),
    ping: () => undefined,
  });
  expect(await Promise.all([run(request(1), 1), run(request(2), 2)])).toEqual([{ numbers }, 2]);
  expect(await ping()).toBeUndefined();
});

it('tells why a call has failed', async () => {
  const { open } = connected({ open: () => Promise.reject(new Error('too heavy')) });
  await expect(open('http://localhost/')).rejects.toThrow('too heavy');
});

it('tells listeners in order, and closes their connections with the call', async () => {
  const closed: Promise<unknown>[] = [];
  vi.stubGlobal(
    'MessageChannel',
    class extends MessageChannel {
      constructor() {
        super();
        closed.push(new Promise((resolve) => this.port1.addEventListener('close', resolve)));
      }
    },
  );
  const { run } = connected({
    run: answering((_, _ticket: number, onProgress: (part: number) => void, onPartial: typeof onProgress) => {
      for (const part of [0.25, 0.5]) onProgress(part);
      onPartial(7);
      return 'done';
    }),
  });
  const told: unknown[] = [];
  const tell = (news: unknown) => told.push(news);
  expect(await run(request(1), 1, tell, tell)).toBe('done');
  const [, ofProgress, ofPartial] = closed;
  await Promise.all([ofProgress, ofPartial]);
  expect(told.filter((news) => news !== 7)).toEqual([0.25, 0.5]);
  expect(told).toHaveLength(3);
});

it.each<[string, () => unknown]>([
  ['a function', () => ({ ...request(1), what: () => 1 })],
  [
    'what throws on every look at it',
    () =>
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('not today');
          },
        },
      ),
  ],
])('rejects what cannot be sent, and goes on: %s', async (_, make) => {
  const { run } = connected({ run: answering(({ massesMeV }) => massesMeV) });
  await expect(run(make() as EngineRequest, 1)).rejects.toThrow(/could not be cloned|not today/);
  expect(await run(request(3), 2)).toEqual([3]);
});

it('takes no calls any more once it is released', async () => {
  const { run, release } = connected({ run: answering(() => 1) });
  release();
  await expect(run(request(1), 1)).rejects.toThrow('released');
});
