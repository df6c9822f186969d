import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * The `svg` of an element of the page, drawn once and on its own.
 * @throws TypeError where it draws no `svg`
 */
export function drawnOnce(element: ReactElement): SVGSVGElement {
  const box = document.createElement('div');
  const root = createRoot(box);
  flushSync(() => root.render(element));
  const drawn = box.querySelector('svg')?.cloneNode(true);
  root.unmount();
  if (!(drawn instanceof SVGSVGElement)) throw new TypeError('no svg');
  return drawn;
}
