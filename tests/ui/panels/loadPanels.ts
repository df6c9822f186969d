import type { LoadedPanels } from '../../../src/ui/panels/host.ts';
import { openPanel } from '../../../src/ui/panels/host.ts';
import type { PanelInput, PlanePanel } from '../../../src/ui/panels/panel.ts';
import { panels } from '../../../src/ui/panels/registry.ts';

const loaded: LoadedPanels = Object.fromEntries(
  await Promise.all(panels.map(async ({ id, load }) => [id, (await load()).panel] as const)),
);

/** The plane that is open in what it is drawn from. */
export function panelOf({ choices }: Pick<PanelInput, 'choices'>): PlanePanel {
  const panel = openPanel(loaded, choices);
  if (panel?.scene === undefined) throw new Error('no plane is open');
  return panel;
}
