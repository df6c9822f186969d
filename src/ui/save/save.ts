import type { PlaneSlot } from '../explore/contents.ts';
import { say } from '../page/messages.ts';
import type { Page } from '../page/PageContext.tsx';

const failed = 'The file could not be written. Try again, or reload the page.';

/** Saves the figure, or the panel as a figure, as SVG; what writes files is loaded when it is first needed. */
export function saveFigure(page: Page, slot: PlaneSlot = 'main'): void {
  void import('./saveFiles.ts').then((files) => files.saveFigure(page, slot)).then(...told(page));
}

/** Saves the numbers behind the figure or the panel as CSV. */
export function saveData(page: Page, slot: PlaneSlot = 'main'): void {
  void import('./saveFiles.ts').then((files) => files.saveData(page, slot)).then(...told(page));
}

function told({ messages }: Page): readonly [(sentence: string) => void, () => void] {
  return [
    (sentence) => say(messages, { topic: 'save', kind: 'notice', sentence }),
    () => say(messages, { topic: 'save', kind: 'error', sentence: failed }),
  ];
}
