import { bibtexFor } from '../../export/bibtex.ts';
import { say } from '../page/messages.ts';
import { shownContents } from '../explore/inView.ts';
import type { Page } from '../page/PageContext.tsx';
import { download } from './download.ts';

/**
 * Saves BibTeX of exactly what is on the plot, and says how many works that are.
 * @returns the sentence that was said
 */
export function saveBibtex({ bound, layers, messages }: Pick<Page, 'bound' | 'layers' | 'messages'>): string {
  const { choices } = bound.store.getState();
  const { references } = layers.known();
  const keys = [
    ...new Set(layers.collect((layer, known) => layer.citations?.(known, shownContents(choices)))),
  ];
  const nothing = keys.length === 0 || references === '';
  const sentence = nothing
    ? 'There is nothing on the plot to cite, or the list of references could not be read.'
    : `BibTeX of the ${keys.length} works on the plot saved.`;
  if (!nothing)
    download(bibtexFor(keys, references), `kaonscope-${choices.model}.bib`, 'application/x-bibtex');
  say(messages, { topic: 'save', kind: 'notice', sentence });
  return sentence;
}
