// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { UnderlineSlider } from '../../src/ui/controls/UnderlineSlider.tsx';

const onPreview = vi.fn();
const onCommit = vi.fn();

beforeEach(async () => {
  vi.clearAllMocks();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.innerHTML = '<div id="root"></div>';
  const root = createRoot(document.getElementById('root') ?? document.body);
  await act(() =>
    root.render(
      createElement(UnderlineSlider, {
        id: 'exposure',
        name: 'Exposure',
        min: -20,
        max: 80,
        position: 30,
        magnets: [0],
        magnetReach: 2,
        spoken: '30 steps',
        typed: '30',
        Field: ({ initial }) => createElement('output', { className: 'field' }, initial),
        onPreview,
        onCommit,
        children: 'words',
      }),
    ),
  );
  const line = document.querySelector<HTMLElement>('.slider-root');
  if (line !== null) line.getBoundingClientRect = () => new DOMRect(100, 0, 200, 24);
});

const knob = () => document.querySelector<HTMLElement>('[role="slider"]') ?? document.body;

it('tells screen readers where it is', () => {
  expect(knob().getAttribute('aria-valuenow')).toBe('30');
  expect(knob().getAttribute('aria-valuetext')).toBe('30 steps');
  expect([knob().getAttribute('aria-valuemin'), knob().getAttribute('aria-valuemax')]).toEqual(['-20', '80']);
});

it.each([
  ['ArrowRight', false, 31],
  ['ArrowUp', true, 40],
  ['ArrowLeft', false, 29],
  ['ArrowDown', true, 20],
  ['PageUp', false, 40],
  ['PageDown', true, 20],
  ['Home', false, -20],
  ['End', false, 80],
])('goes by %s (shift: %s) to %d', async (key, shiftKey, position) => {
  await act(() => knob().dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true })));
  expect(onPreview).toHaveBeenCalledExactlyOnceWith(position);
});

it.each([
  // 100 steps on 200 px.
  ['a place', 200, 30 + 0, false],
  ['another place', 201, 31, true],
  ['beyond the end', 900, 80, true],
  ['near the magnet', 143, 0, true],
  ['not near the magnet', 146, 3, true],
])('is pressed at %s', async (_, clientX, position, moves) => {
  const line = document.querySelector('.slider-root') ?? document.body;
  await act(() =>
    line.dispatchEvent(new PointerEvent('pointerdown', { clientX, pointerId: 1, bubbles: true })),
  );
  if (moves) expect(onPreview).toHaveBeenCalledExactlyOnceWith(position);
  else expect(onPreview).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(knob());
  await act(() => line.dispatchEvent(new PointerEvent('pointerup', { pointerId: 1, bubbles: true })));
  expect(onCommit).toHaveBeenCalled();
});

it.each([
  ['a digit', ['4'], '4'],
  ['digits, typed while the field is still loading,', ['4', '2', '.', '5'], '42.5'],
  ['Enter', ['Enter'], '30'],
])('opens a field on %s', async (_, keys, text) => {
  for (const key of keys)
    await act(() => knob().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  expect(document.querySelector('.field')?.textContent).toBe(text);
  expect(onPreview).not.toHaveBeenCalled();
});
