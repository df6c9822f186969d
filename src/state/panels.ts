import type { Change } from './changes.ts';
import type { LinkNotice } from './linkNotice.ts';

/** A panel as links know it. */
export interface LinkedPanel {
  readonly id: string;
  /** What it can show, one at a time; the first unless another is chosen. */
  readonly aspects?: readonly string[];
}

/** Limits on B, with which the page opens: a plane like the figure, that may lie where panels lie. */
export const limitPanel = { id: 'limit' } as const satisfies LinkedPanel;

/** The open panel. */
export interface PanelChoice {
  readonly id: string;
  /** Whether panel and figure have changed places. */
  readonly swapped: boolean;
  /** The search that a panel of one search is shown of; null for the one that speaks at the crosshair. */
  readonly search: string | null;
  /** What panels show in place of their first aspect, by panel. */
  readonly aspects: Readonly<Record<string, string>>;
}

/** The panel with which the page opens. */
export const defaultPanel: PanelChoice = { id: limitPanel.id, swapped: false, search: null, aspects: {} };

/** Changes a part of the panel's choice. */
export function setPanel(change: Partial<PanelChoice>): Change {
  return (choices) => ({ ...choices, panel: { ...choices.panel, ...change } });
}

/** Exchanges panel and figure. */
export const swapPanel: Change = (choices) => setPanel({ swapped: !choices.panel.swapped })(choices);

/** What a panel shows of what it can show. */
export function aspectOf<A extends string>(
  { aspects: chosen }: Pick<PanelChoice, 'aspects'>,
  { id, aspects }: { readonly id: string; readonly aspects: readonly A[] },
): A {
  return aspects.find((aspect) => aspect === chosen[id]) ?? aspects[0];
}

function withAspect(panel: PanelChoice, { id, aspects = [] }: LinkedPanel, aspect: string): PanelChoice {
  const { [id]: _, ...others } = panel.aspects;
  return { ...panel, aspects: aspect === aspects[0] ? others : { ...others, [id]: aspect } };
}

/** Chooses what a panel shows. */
export function setAspect(panel: LinkedPanel, aspect: string): Change {
  return (choices) => setPanel(withAspect(choices.panel, panel, aspect))(choices);
}

/** The panel as words of a link: `limit`, or `inputs,acceptance,swapped,na62-pinunu-2016-2022`. */
export function writePanel({ id, swapped, search, aspects }: PanelChoice): string {
  const aspect = id in aspects ? [aspects[id]] : [];
  return [id, ...aspect, ...(swapped ? ['swapped'] : []), ...(search === null ? [] : [search])].join(',');
}

/**
 * Reads the words of a link.
 * @param panels those that there are beside the limit on B
 * @param isSearch whether a text names a search
 * @returns the panel, and a notice per word that is not known
 */
export function readPanel(
  text: string,
  panels: readonly LinkedPanel[],
  isSearch: (text: string) => boolean,
): { readonly panel: PanelChoice; readonly notices: readonly LinkNotice[] } {
  const [first, ...words] = text.split(',');
  const named = [limitPanel, ...panels].find(({ id }) => id === first);
  if (named === undefined) {
    const notice = { code: 'unknown-panel', text: first, used: defaultPanel.id } as const;
    return { panel: defaultPanel, notices: [notice] };
  }
  const { aspects = [] }: LinkedPanel = named;
  let panel: PanelChoice = { ...defaultPanel, id: named.id };
  const notices: LinkNotice[] = [];
  for (const word of words) {
    if (word === 'swapped') panel = { ...panel, swapped: true };
    else if (aspects.includes(word)) panel = withAspect(panel, named, word);
    else if (isSearch(word)) panel = { ...panel, search: word };
    else notices.push({ code: 'unknown-panel-word', text: word });
  }
  return { panel, notices };
}
