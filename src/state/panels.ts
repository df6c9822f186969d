import type { InputsRequest } from '../engine/request.ts';
import type { Change } from './changes.ts';
import type { Choices } from './choices.ts';
import type { LinkNotice } from './linkNotice.ts';
import { visibleSearches } from './searches.ts';

/** The panels that can lie under the figure, in the order of their tabs. */
export const panelIds = [
  'limit',
  'events',
  'lifetime',
  'production',
  'inputs',
  'statistics',
  'ratio',
] as const;
export type PanelId = (typeof panelIds)[number];

/** What the panel of inputs shows. */
export const inputQuantities = ['resolution', 'sensitivity', 'acceptance', 'counts'] as const;
export type InputQuantity = (typeof inputQuantities)[number];

/** What the panel of statistics shows: CLs against signal in one window, or significances over mass. */
export const statisticIds = ['cls', 'significance'] as const;
export type StatisticId = (typeof statisticIds)[number];

/** The open panel. */
export interface PanelChoice {
  readonly id: PanelId;
  /** Whether panel and figure have changed places. */
  readonly swapped: boolean;
  /** The search that events, inputs and statistics are shown of; null for the one that speaks at the crosshair. */
  readonly search: string | null;
  readonly quantity: InputQuantity;
  readonly statistic: StatisticId;
}

/** The panel with which the page opens. */
export const defaultPanel: PanelChoice = {
  id: 'limit',
  swapped: false,
  search: null,
  quantity: 'resolution',
  statistic: 'cls',
};

/** Changes a part of the panel's choice. */
export function setPanel(change: Partial<PanelChoice>): Change {
  return (choices) => ({ ...choices, panel: { ...choices.panel, ...change } });
}

/** Exchanges panel and figure. */
export const swapPanel: Change = (choices) => setPanel({ swapped: !choices.panel.swapped })(choices);

/** Proper lifetimes at which the panel of inputs shows acceptances, s. */
export const acceptanceLifetimesS = [Number.POSITIVE_INFINITY, 5e-9, 1e-9, 2e-10, 0] as const;

/** What the open panel asks of the engine; null where it needs no inputs. */
export function panelRequest({ panel, hiddenSearches, lifetimeLaw }: Choices): InputsRequest | null {
  if (panel.id !== 'events' && panel.id !== 'inputs') return null;
  return {
    task: 'inputs',
    searches: visibleSearches(hiddenSearches),
    lifetimesS: acceptanceLifetimesS,
    lifetimeLaw,
  };
}

/** The panel as words of a link: `limit`, or `inputs,acceptance,swapped,na62-pinunu-2016-2022`. */
export function writePanel({ id, swapped, search, quantity, statistic }: PanelChoice): string {
  const shown = id === 'inputs' ? [quantity] : id === 'statistics' ? [statistic] : [];
  return [id, ...shown, ...(swapped ? ['swapped'] : []), ...(search === null ? [] : [search])].join(',');
}

/**
 * Reads the words of a link.
 * @param isSearch whether a text names a search
 * @returns the panel, and a notice per word that is not known
 */
export function readPanel(
  text: string,
  isSearch: (text: string) => boolean,
): { readonly panel: PanelChoice; readonly notices: readonly LinkNotice[] } {
  const [first, ...words] = text.split(',');
  const id = panelIds.find((known) => known === first);
  if (id === undefined) {
    const notice = { code: 'unknown-panel', text: first, used: defaultPanel.id } as const;
    return { panel: defaultPanel, notices: [notice] };
  }
  let panel: PanelChoice = { ...defaultPanel, id };
  const notices: LinkNotice[] = [];
  for (const word of words) {
    const quantity = inputQuantities.find((known) => known === word);
    const statistic = statisticIds.find((known) => known === word);
    if (word === 'swapped') panel = { ...panel, swapped: true };
    else if (quantity !== undefined) panel = { ...panel, quantity };
    else if (statistic !== undefined) panel = { ...panel, statistic };
    else if (isSearch(word)) panel = { ...panel, search: word };
    else notices.push({ code: 'unknown-panel-word', text: word });
  }
  return { panel, notices };
}
