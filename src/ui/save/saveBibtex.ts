import { bibtexFor } from '../../export/bibtex.ts';
import { saveWords } from '../../words/en/save.ts';
import { say } from '../page/messages.ts';
import { shownContents } from '../explore/inView.ts';
import type { Page } from '../page/PageContext.tsx';
import { download } from './download.ts';
import { drawnPanel } from './drawnPanel.ts';
import { nameInFiles } from './fileName.ts';

/**
 * Saves BibTeX of exactly what is on the plot, and says how many works that are.
 * @returns what was said
 */
export function saveBibtex(page: Pick<Page, 'bound' | 'layers' | 'panels' | 'messages'>): () => string {
  const { bound, layers, messages } = page;
  const { choices } = bound.store.getState();
  const { references } = layers.known();
  const shown = shownContents(choices);
  const ofLayers = layers.collect((layer, known) => layer.citations?.(known, shown));
  const keys = [...new Set([...ofLayers, ...(drawnPanel(page, shown)?.citations ?? [])])];
  const uncited = [...new Set(layers.collect((layer, known) => layer.uncited?.(known, shown)))];
  const nothing = keys.length === 0 || references === '';
  const sentence = () => (nothing ? saveWords.nothingToCite : saveWords.cited(keys.length));
  if (!nothing)
    download(
      bibtexFor(keys, references, uncited),
      `kaonscope-${nameInFiles(choices.model)}.bib`,
      'application/x-bibtex',
    );
  say(messages, { topic: 'save', kind: 'notice', sentence });
  return sentence;
}
