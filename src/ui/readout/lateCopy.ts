import { lateParts } from '../../words/en/lateParts.ts';
import { late } from '../late/late.ts';
import { withLate } from '../late/withLate.ts';
import type { Page } from '../page/PageContext.tsx';

const copying = late(
  () => import('./copyNumbers.ts'),
  () => lateParts.copying,
);

/** Puts the numbers at the crosshair on the clipboard, and says so. */
export function copyTheNumbers(page: Page): void {
  void withLate(page.messages, copying, async ({ copyNumbers }) => {
    page.view.setState({ announcement: await copyNumbers(page) });
  });
}
