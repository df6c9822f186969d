import type { FigureFacts } from '../../plot/figureFacts.ts';
import { contentOf, type PlaneContent, type PlaneSlot } from '../explore/contents.ts';
import type { Known, Layer } from '../layers/layer.ts';
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

/** Whether a layer has numbers in the table of a place; those of a panel come from what it is opened for. */
function isInTable(layer: Layer, known: Known, content: PlaneContent): boolean {
  if (content === 'panel') return true;
  const own = content === 'model' ? layer.excluded?.(known) : layer.limits?.(known);
  return own !== undefined && own.length > 0;
}

/**
 * The facts of what a place of the page shows.
 * @param form the figure, or the table, in which only some layers have numbers
 */
export function savedFacts(
  page: Pick<Page, 'bound' | 'layers'>,
  slot: PlaneSlot,
  form: 'figure' | 'table',
): SavedFacts {
  const { choices } = page.bound.store.getState();
  const content = contentOf(choices, slot);
  const collect = <T>(pick: (layer: Layer, known: Known) => readonly T[] | undefined) =>
    page.layers.collect((layer, known) =>
      form === 'figure' || isInTable(layer, known, content) ? pick(layer, known) : [],
    );
  const notes = collect((layer, known) => layer.notes?.(known, [content]));
  return {
    caption: [caption(choices), ...notes].map(lineText).join(' '),
    link: linkOf(page),
    program: `KaonScope ${version}`,
    citations: [...new Set(collect((layer, known) => layer.citations?.(known, [content])))],
    sources: papers.map(({ reference, arxiv }) => `${reference}, arXiv:${arxiv}`),
    remarks: content === 'panel' ? [] : collect((layer, known) => layer.remarks?.(known)),
  };
}
