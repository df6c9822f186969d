// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { firstFigure } from '../../../src/ui/page/firstFigure.ts';

it('keeps the place of the panel free where the page has one, and says what went wrong as text', () => {
  const { page, box, say } = firstFigure(document, 'wide', defaultChoices());
  expect(page.contains(box)).toBe(true);
  expect(page.querySelector('.figure.under')).not.toBeNull();
  say('<b>no</b>');
  expect(page.textContent).toBe('<b>no</b>');
  expect(firstFigure(document, 'phone', defaultChoices()).page.querySelector('.under')).toBeNull();
});
