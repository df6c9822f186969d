import { type CaptionRun, latexCaption } from '../../export/latexCaption.ts';
import { saveWords } from '../../words/en/save.ts';
import { contentOf } from '../explore/contents.ts';
import { copyText } from '../page/clipboard.ts';
import type { Page } from '../page/PageContext.tsx';
import { caption } from '../sentence/caption.ts';
import { download } from './download.ts';
import { drawnPanel } from './drawnPanel.ts';
import { planeFacts } from './savedFacts.ts';
import { fileName } from './fileName.ts';

type Captioned = Pick<Page, 'bound' | 'layers' | 'panels'>;

/** The sentence of the figure and what the page says of what is drawn as a caption for LaTeX, which cites exactly that. */
function captionOf(page: Captioned): string {
  const { choices } = page.bound.store.getState();
  const content = contentOf(choices, 'main');
  const drawn = drawnPanel(page, [content]);
  const { notes, citations } = planeFacts(page.layers, content, 'figure');
  const sentences: readonly (readonly CaptionRun[])[] =
    drawn === null ? [caption(choices), ...notes] : [[{ text: drawn.caption }]];
  return latexCaption(sentences, drawn?.citations ?? citations, saveWords.scripts.cites);
}

/**
 * Saves the caption of the figure for LaTeX.
 * @returns what is to be said of it
 */
export function saveCaption(page: Captioned): () => string {
  const name = `${fileName(page)}-caption.tex`;
  download(captionOf(page), name, 'application/x-tex');
  return () => saveWords.saved(name);
}

/**
 * Puts the same on the clipboard.
 * @returns what is to be said of it
 */
export async function copyCaption(page: Captioned): Promise<() => string> {
  const isCopied = await copyText(captionOf(page));
  return () => (isCopied ? saveWords.latexCaption.copied : saveWords.latexCaption.refused);
}
