import type { Choices } from '../../state/choices.ts';
import { limitPanel, swapPanel } from '../../state/panels.ts';
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
  return panel.id === limitPanel.id ? 'limit' : 'panel';
}

/** Whether limits on B are the figure, and no panel is open under it. */
export function isAlone({ lifetime, panel }: Pick<Choices, 'lifetime' | 'panel'>): boolean {
  return lifetime !== 'implied' && panel.id === limitPanel.id;
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
