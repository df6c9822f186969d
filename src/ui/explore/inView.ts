import type { Choices } from '../../state/choices.ts';
import { aspectOf, limitPanel } from '../../state/panels.ts';
import type { PanelFacts } from '../panels/panel.ts';
import { panels } from '../panels/registry.ts';
import { contentOf, type PlaneContent, type PlaneSlot } from './contents.ts';

type InView = Pick<Choices, 'lifetime' | 'panel'>;

/** Windows in which two panels stand under the figure; `explore.css` has the same. */
const roomForTwo = '(min-width: 1700px) and (min-height: 900px)';

const factsOf = ({ panel }: InView): PanelFacts | undefined => panels.find(({ id }) => id === panel.id);

/** Whether the limit on B keeps a place of its own under another panel, where the window has one. */
export function hasSecond(choices: InView): boolean {
  const { lifetime, panel } = choices;
  return lifetime === 'implied' && panel.id !== limitPanel.id && factsOf(choices)?.needsHeight !== true;
}

/** Whether limits on B are in view. */
export function limitInView(choices: InView): boolean {
  if (contentOf(choices, 'main') === 'limit' || contentOf(choices, 'linked') === 'limit') return true;
  return hasSecond(choices) && 'matchMedia' in globalThis && matchMedia(roomForTwo).matches;
}

/** What the places of the page show under these choices. */
export function shownContents(choices: InView): readonly PlaneContent[] {
  const both = [contentOf(choices, 'main'), contentOf(choices, 'linked')] as const;
  return limitInView(choices) ? [...both, 'limit'] : both;
}

/** What the panel in a place says of what lies along its axes; undefined where no panel is there, or it says nothing. */
function axisOf(choices: InView, slot: PlaneSlot, axis: 'hasMasses' | 'hasCouplings'): boolean | undefined {
  const facts = contentOf(choices, slot) === 'panel' ? factsOf(choices) : undefined;
  return facts?.[axis]?.(aspectOf(choices.panel, { aspects: [], ...facts }));
}

/** What the open panel shows while one experiment is generated; null where it shows no events. */
export function panelWhileToy(choices: InView): 'toy' | 'data' | null {
  const facts = factsOf(choices);
  return facts?.whileToy?.(aspectOf(choices.panel, { aspects: [], ...facts })) ?? null;
}

/** Whether a place has couplings along its y axis, so that pointing at it moves the coupling too. */
export function showsCouplings(choices: InView, slot: PlaneSlot): boolean {
  return axisOf(choices, slot, 'hasCouplings') ?? contentOf(choices, slot) === 'model';
}

/** Whether a place has masses along its x axis. */
export function showsMasses(choices: InView, slot: PlaneSlot): boolean {
  return axisOf(choices, slot, 'hasMasses') ?? true;
}
