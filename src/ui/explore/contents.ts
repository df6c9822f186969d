import type { Choices } from '../../state/choices.ts';
import { swapPanel } from '../../state/panels.ts';
import { type ChoiceStore, commit } from '../../state/store.ts';

/** The two places in which a plane stands: the figure, and the panel under it on the same axis of mass. */
export type PlaneSlot = 'main' | 'linked';

/** What a place shows: the model plane, limits on B, or one of the panels that are loaded when opened. */
export type PlaneContent = 'model' | 'limit' | 'panel';

/** What a place shows under these choices. */
export function contentOf(
  { lifetime, panel }: Pick<Choices, 'lifetime' | 'panel'>,
  slot: PlaneSlot,
): PlaneContent {
  const isFigure = (slot === 'main') !== panel.swapped;
  if (isFigure) return lifetime === 'implied' ? 'model' : 'limit';
  return panel.id === 'limit' ? 'limit' : 'panel';
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
