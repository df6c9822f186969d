import type { Table } from '../../../export/tables.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { stateOf } from '../../layers/layer.ts';
import { publishedState } from '../../published/publishedState.ts';
import type { PanelInput } from '../panel.ts';
import { ratiosOf } from '../../published/ratios.ts';
import { ratioRequests } from '../../published/ratioRequests.ts';
import { recomputedIn } from '../../published/recomputed.ts';

/** The ratios at the points that were read off; null where there are none. */
export function ratioTable({ choices, states, entries }: PanelInput): Table | null {
  const { curves } = stateOf(states, publishedState);
  const ratios = ratiosOf(recomputedIn(ratioRequests(curves, choices), entries));
  const words = Object.fromEntries(ratios.map(({ curve, title }) => [curve.search, title]));
  const rows = ratios.flatMap(({ curve, lifetimeS, massMeV, recomputed, published, ratio }) =>
    Array.from(massMeV, (mass, i): (number | string)[] => [
      curve.search,
      lifetimeS,
      mass,
      recomputed[i],
      published[i],
      ratio[i],
    ]).filter((_, i) => !Number.isNaN(ratio[i])),
  );
  if (rows.length === 0) return null;
  return {
    title: panelWords.tables.ratio,
    columns: ['search', 'tau_s', 'm_MeV', 'br_ul_recomputed', 'br_ul_published', 'ratio'],
    rows,
    words,
  };
}
