import type { FigureFacts } from '../../plot/figureFacts.ts';
import { contentOf, type PlaneSlot } from '../explore/contents.ts';
import type { Page } from '../page/PageContext.tsx';
import { caption } from '../sentence/parts.ts';
import { papers } from '../sources/papers.ts';
import { lineText } from '../text/lineText.ts';
import { version } from '../version.ts';
import { linkOf } from './copyLink.ts';

/** What a saved figure and its table say about themselves. */
export interface SavedFacts extends Omit<FigureFacts, 'title'> {
  /** The sentence above the figure, and what the page says below it of what is drawn. */
  readonly caption: string;
}

/** The facts of what a place of the page shows. */
export function savedFacts(page: Pick<Page, 'bound' | 'layers'>, slot: PlaneSlot): SavedFacts {
  const { choices } = page.bound.store.getState();
  const content = contentOf(choices, slot);
  const notes = page.layers.collect((layer, known) => layer.notes?.(known, [content]));
  return {
    caption: [caption(choices), ...notes].map(lineText).join(' '),
    link: linkOf(page),
    program: `KaonScope ${version}`,
    citations: [...new Set(page.layers.collect((layer, known) => layer.citations?.(known, [content])))],
    sources: papers.map(({ reference, arxiv }) => `${reference}, arXiv:${arxiv}`),
    remarks: content === 'panel' ? [] : page.layers.collect((layer, known) => layer.remarks?.(known)),
  };
}
