import { latexCaption } from '../../export/latexCaption.ts';
import { saveWords } from '../../words/en/save.ts';
import { contentOf } from '../explore/contents.ts';
import type { Page } from '../page/PageContext.tsx';
import { caption } from '../sentence/parts.ts';
import { download } from './download.ts';
import { planeFacts } from './savedFacts.ts';
import { fileName } from './fileName.ts';

/**
 * Saves the sentence of the figure and what the page says of what is drawn as a caption for LaTeX, which cites exactly that.
 * @returns what is to be said of it
 */
export function saveCaption(page: Pick<Page, 'bound' | 'layers'>): () => string {
  const { choices } = page.bound.store.getState();
  const { notes, citations } = planeFacts(page.layers, contentOf(choices, 'main'), 'figure');
  const text = latexCaption([caption(choices), ...notes], citations, saveWords.scripts.cites);
  const name = `${fileName(page)}-caption.tex`;
  download(text, name, 'application/x-tex');
  return () => saveWords.saved(name);
}
