import { lateParts } from '../../words/en/lateParts.ts';
import type { PlaneSlot } from '../explore/contents.ts';
import { late } from '../late/late.ts';
import { withLate } from '../late/withLate.ts';
import { say } from '../page/messages.ts';
import type { Page } from '../page/PageContext.tsx';

const files = late(
  () => import('./saveFiles.ts'),
  () => lateParts.saving,
);

/** Saves the numbers behind the figure or the panel as CSV; what writes files is loaded when it is first needed. */
export function saveData(page: Page, slot: PlaneSlot = 'main'): void {
  const { messages } = page;
  void withLate(messages, files, (loaded) =>
    say(messages, { topic: 'save', kind: 'notice', sentence: loaded.saveData(page, slot) }),
  );
}
