import type { Choices } from '../../state/choices.ts';
import { swapPanel } from '../../state/panels.ts';
import { type ChoiceStore, commit } from '../../state/store.ts';

/** The places in which a plane stands: the figure, the panel under it on the same axis of mass, and in large windows a second one. */
export type PlaneSlot = 'main' | 'linked' | 'second';

/** What a place shows: the model plane, limits on B, or one of the panels that are loaded when opened. */
export type PlaneContent = 'model' | 'limit' | 'panel';

/** What a place shows under these choices. */
export function contentOf(
  { lifetime, panel }: Pick<Choices, 'lifetime' | 'panel'>,
  slot: PlaneSlot,
): PlaneContent {
  if (slot === 'second') return 'limit';
  const isFigure = (slot === 'main') !== panel.swapped;
  if (isFigure) return lifetime === 'implied' ? 'model' : 'limit';
  return panel.id === 'limit' ? 'limit' : 'panel';
}

/** Windows in which two panels stand under the figure; `explore.css` has the same. */
const roomForTwo = '(min-width: 1700px) and (min-height: 900px)';

/**
 * Whether the limit on B keeps a place of its own under another panel, where the window has one. The panel of statistics
 * needs the height for its comparison of methods.
 */
export function hasSecond({ lifetime, panel }: Pick<Choices, 'lifetime' | 'panel'>): boolean {
  return lifetime === 'implied' && panel.id !== 'limit' && panel.id !== 'statistics';
}

/** Whether limits on B are in view. */
export function limitInView(choices: Pick<Choices, 'lifetime' | 'panel'>): boolean {
  if (contentOf(choices, 'main') === 'limit' || contentOf(choices, 'linked') === 'limit') return true;
  return hasSecond(choices) && 'matchMedia' in globalThis && matchMedia(roomForTwo).matches;
}

/** Whether a place has couplings along its y axis, so that pointing at it moves the coupling too. */
export function showsCouplings(choices: Pick<Choices, 'lifetime' | 'panel'>, slot: PlaneSlot): boolean {
  const content = contentOf(choices, slot);
  return content === 'model' || (content === 'panel' && choices.panel.id === 'lifetime');
}

/** Whether a place has masses along its x axis; CLs is drawn against signal. */
export function showsMasses(choices: Pick<Choices, 'lifetime' | 'panel'>, slot: PlaneSlot): boolean {
  const { id, statistic } = choices.panel;
  return contentOf(choices, slot) !== 'panel' || id !== 'statistics' || statistic !== 'cls';
}

const swapMs = 240;

/** Exchanges panel and figure as one step of history; each slides in from where it was. */
export function swapFigures(store: ChoiceStore): void {
  commit(store, swapPanel);
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const [slot, from] of [
    ['main', 40],
    ['linked', -40],
  ] as const) {
    document.querySelector(`.plane.${slot}`)?.animate(
      [
        { opacity: 0.1, transform: `translateY(${from}px)` },
        { opacity: 1, transform: 'none' },
      ],
      {
        duration: swapMs,
        easing: 'ease-out',
      },
    );
  }
}
