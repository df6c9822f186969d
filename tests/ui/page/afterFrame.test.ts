import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { afterFrame } from '../../../src/ui/page/afterFrame.ts';

/** A window whose frames and timers are drawn when told. */
function stillWindow(hidden: boolean) {
  const frames: (() => void)[] = [];
  const timers: (() => void)[] = [];
  const window = {
    document: { hidden },
    requestAnimationFrame: (act: () => void) => frames.push(act),
    setTimeout: (act: () => void) => timers.push(act),
  } as unknown as Parameters<typeof afterFrame>[1];
  const flush = (queue: (() => void)[]) => {
    for (const act of queue.splice(0)) act();
  };
  return { window, frames, timers, flush };
}

it('repeats a store once the frame is drawn, the newest state of several at once', () => {
  const { window, frames, timers, flush } = stillWindow(false);
  const source = createStore(() => ({ n: 0 }));
  const shown = afterFrame(source, window);
  const seen: number[] = [];
  shown.subscribe(({ n }) => seen.push(n));
  source.setState({ n: 1 });
  source.setState({ n: 2 });
  expect(frames).toHaveLength(1);
  flush(frames);
  expect(shown.getState().n).toBe(0);
  flush(timers);
  expect(seen).toEqual([2]);
  source.setState({ n: 3 });
  flush(frames);
  flush(timers);
  expect(seen).toEqual([2, 3]);
});

it('does not wait for the frames of a hidden page', () => {
  const { window, frames, timers, flush } = stillWindow(true);
  const source = createStore(() => ({ n: 0 }));
  const shown = afterFrame(source, window);
  source.setState({ n: 1 });
  flush(timers);
  expect(frames).toHaveLength(0);
  expect(shown.getState().n).toBe(1);
});

it('hands on what is written to it', () => {
  const { window, flush, frames, timers } = stillWindow(false);
  const source = createStore(() => ({ n: 0 }));
  const shown = afterFrame(source, window);
  shown.setState({ n: 4 });
  expect(source.getState().n).toBe(4);
  flush(frames);
  flush(timers);
  expect(shown.getState().n).toBe(4);
});
