import type { Choices } from '../../state/choices.ts';
import { type PermalinkReading, readPermalink } from '../../state/permalink.ts';
import { showInstead } from '../../state/shownInstead.ts';
import { type ChoiceStore, commit } from '../../state/store.ts';
import { linkedParts } from '../page/linkedParts.ts';
import { panels } from '../panels/registry.ts';

/**
 * The view that the words of a link stand for, and what of them could not be taken.
 * @param words as they stand behind `#` in an address
 */
export async function readView(words: string): Promise<PermalinkReading> {
  await linkedParts.prepare(`#${words}`);
  return readPermalink(words, panels, linkedParts.figures() ?? {});
}

/** How the page is put is up to the reader, not to the file. */
function asPut({ language, wording, view, deck, home, host }: Choices): Partial<Choices> {
  return { language, wording, view, deck, home, host, tour: null };
}

/**
 * Shows a view as one step of the history, in the reader's language and form of the page; a tour ends.
 * @param saved the choices of the view
 * @returns whether it differs from what was shown
 */
export function showView(store: ChoiceStore, saved: Choices): boolean {
  showInstead(store, {});
  const { position } = store.getState();
  commit(store, (now) => ({ ...saved, ...asPut(now) }));
  return store.getState().position !== position;
}
