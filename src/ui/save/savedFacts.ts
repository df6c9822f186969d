import type { FigureFacts } from '../../plot/figureFacts.ts';
import type { PlaneScene, RichText } from '../../plot/scene.ts';
import { planeWords } from '../../words/en/planes.ts';
import { contentOf, type PlaneContent, type PlaneSlot } from '../explore/contents.ts';
import type { LayerHost } from '../layers/host.ts';
import type { Known, Layer } from '../layers/layer.ts';
import type { Page } from '../page/PageContext.tsx';
import { caption } from '../sentence/caption.ts';
import { papers } from '../sources/papers.ts';
import { lineText } from '../text/lineText.ts';
import { version } from '../../data/version.ts';
import { linkOf } from './copyLink.ts';

/** What a saved figure and its table say about themselves. */
export interface SavedFacts extends Omit<FigureFacts, 'title'> {
  /** The sentence above the figure, and what the page says below it of what is drawn. */
  readonly caption: string;
}

/** Title of a figure on its own: what is drawn, without how to move in it on the page. */
export const figureTitle = ({ title }: Pick<PlaneScene, 'title'>): string =>
  title.replace(planeWords.title(''), '');

/** Whether a layer has numbers in a table; those of a panel come from what it is opened for. */
function isInTable(layer: Layer, known: Known, content: PlaneContent): boolean {
  if (content === 'panel') return true;
  const own = content === 'model' ? layer.excluded?.(known) : layer.limits?.(known);
  return own !== undefined && own.length > 0;
}

/**
 * What the layers say of a plane with these contents, and what made it.
 * @param form the figure, or its table, in which only some layers have numbers
 */
export function planeFacts(
  layers: Pick<LayerHost, 'collect'>,
  content: PlaneContent,
  form: 'figure' | 'table',
): Omit<FigureFacts, 'title' | 'link'> & { readonly notes: readonly RichText[] } {
  const collect = <T>(pick: (layer: Layer, known: Known) => readonly T[] | undefined) =>
    layers.collect((layer, known) =>
      form === 'figure' || isInTable(layer, known, content) ? pick(layer, known) : [],
    );
  return {
    notes: (['notes', 'captioned'] as const).flatMap((part) =>
      collect((layer, known) => layer[part]?.(known, [content])),
    ),
    program: `KaonScope ${version}`,
    citations: [...new Set(collect((layer, known) => layer.citations?.(known, [content])))],
    sources: papers.map(({ reference, arxiv }) => `${reference}, arXiv:${arxiv}`),
    remarks: content === 'panel' ? [] : collect((layer, known) => layer.remarks?.(known)),
  };
}

/** The facts of what a place of the page shows, or of its table. */
export function savedFacts(
  page: Pick<Page, 'bound' | 'layers'>,
  slot: PlaneSlot,
  form: 'figure' | 'table',
): SavedFacts {
  const { choices } = page.bound.store.getState();
  const { notes, ...facts } = planeFacts(page.layers, contentOf(choices, slot), form);
  return {
    ...facts,
    caption: [caption(choices), ...notes].map(lineText).join(' '),
    link: linkOf(page),
  };
}
