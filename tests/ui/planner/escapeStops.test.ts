// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { View } from '../../../src/ui/page/view.ts';
import { escapeStops } from '../../../src/ui/planner/escapeStops.ts';

it('stops what streams once, and not where Escape has closed something', () => {
  let running = false;
  const stopStreams = vi.fn(() => {
    const sentence = running ? () => 'It is stopped.' : null;
    running = false;
    return sentence;
  });
  const view = createStore(() => ({ announcement: () => '' }) as View);
  const stop = escapeStops(window, { stopStreams }, view);
  const press = (key = 'Escape') => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press()).toBe(false);
  running = true;
  press('Enter');
  const closing = (event: Event) => event.preventDefault();
  document.body.addEventListener('keydown', closing);
  press();
  document.body.removeEventListener('keydown', closing);
  expect(running).toBe(true);
  expect(press()).toBe(true);
  expect(press()).toBe(false);
  expect(view.getState().announcement()).toBe('It is stopped.');
  stop();
  running = true;
  expect(press()).toBe(false);
  expect(running).toBe(true);
});
