import { expect, it, vi } from 'vitest';
import { callsTo, handOver, offer, type Port } from '../../workers/calls.ts';

/** Both ends of a connection as browsers have it; ports of Node need to be unknown to it. */
function connected<Api>(api: Api) {
  const { port1, port2 } = new MessageChannel();
  offer(api, port1 as unknown as Port);
  return callsTo<Api>(port2 as unknown as Port);
}

it('gives what the other side gives, promised or not, and settles calls each for itself', async () => {
  const calls = connected({
    sum: (a: number, b: number) => a + b,
    later: (value: string) => Promise.resolve({ value, numbers: new Float64Array([1, Number.NaN]) }),
  });
  const [sum, later] = await Promise.all([calls.sum(1, 2), calls.later('x')]);
  expect(sum).toBe(3);
  expect(later).toEqual({ value: 'x', numbers: new Float64Array([1, Number.NaN]) });
});

it('tells the reason of a failure', async () => {
  const calls = connected({
    fail: () => {
      throw new Error('too heavy');
    },
  });
  await expect(calls.fail()).rejects.toThrow('too heavy');
});

it('calls functions back that it was given, in order and before the call settles', async () => {
  const calls = connected({
    count: (to: number, tell: (k: number) => void, unused?: () => void) => {
      for (let k = 1; k <= to; k += 1) tell(k);
      return unused === undefined;
    },
  });
  const tell = vi.fn();
  expect(await calls.count(3, tell)).toBe(true);
  expect(tell.mock.calls).toEqual([[1], [2], [3]]);
});

it('hands over what is marked', async () => {
  const calls = connected({ length: (given: { readonly bytes: Uint8Array }) => given.bytes.length });
  const bytes = new Uint8Array(7);
  expect(await calls.length(handOver({ bytes }, [bytes.buffer]))).toBe(7);
  expect(bytes.length).toBe(0);
});

it('can be returned from an asynchronous function', async () => {
  const calls = await Promise.resolve(connected({ one: () => 1 }));
  expect(await calls.one()).toBe(1);
});
