import type { PlaneSlot } from '../explore/contents.ts';
import { loadingWords } from '../../words/en/loading.ts';
import { say } from '../page/messages.ts';
import type { Page } from '../page/PageContext.tsx';

/** Saves the numbers behind the figure or the panel as CSV; what writes files is loaded when it is first needed. */
export function saveData(page: Page, slot: PlaneSlot = 'main'): void {
  const { messages } = page;
  void import('./saveFiles.ts')
    .then((files) => files.saveData(page, slot))
    .then(
      (sentence) => say(messages, { topic: 'save', kind: 'notice', sentence }),
      () => say(messages, { topic: 'save', kind: 'error', sentence: loadingWords.notSaved }),
    );
}
