import type { PlaneSlot } from '../explore/contents.ts';
import type { Page } from '../page/PageContext.tsx';

/** Saves the figure, or the panel as a figure, as SVG; what writes files is loaded when it is first needed. */
export function saveFigure(page: Page, slot: PlaneSlot = 'main'): void {
  void import('./saveFiles.ts').then((files) => files.saveFigure(page, slot));
}

/** Saves the numbers behind the figure or the panel as CSV. */
export function saveData(page: Page, slot: PlaneSlot = 'main'): void {
  void import('./saveFiles.ts').then((files) => files.saveData(page, slot));
}
