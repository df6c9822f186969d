import type { Choices } from '../../state/choices.ts';
import type { PlaneContent } from '../explore/contents.ts';
import type { Page } from '../page/PageContext.tsx';
import { openPanel } from '../panels/host.ts';
import type { DrawnFigure, FigureRoom } from '../panels/panel.ts';

/** Whether the open panel draws itself. */
export const isDrawnPanel = ({ panels }: Pick<Page, 'panels'>, choices: Pick<Choices, 'panel'>): boolean =>
  openPanel(panels.store.getState(), choices)?.figure !== undefined;

/** What a panel draws itself where one is shown; null where it is a plane, and before there is anything. */
export function drawnPanel(
  { layers, panels }: Pick<Page, 'layers' | 'panels'>,
  shown: readonly PlaneContent[],
  room?: FigureRoom,
): DrawnFigure | null {
  const known = layers.known();
  if (!shown.includes('panel')) return null;
  return openPanel(panels.store.getState(), known.choices)?.figure?.(known, room) ?? null;
}
