import type { PanelChoice } from '../../state/panels.ts';
import { figuresOfModels as words } from '../../words/en/figuresOfModels.ts';
import { comparedLimit } from './comparedContour.ts';
import type { Comparison } from './comparison.ts';
import { unmatched } from './statedNumber.ts';

/** A panel of the model in the place of the figure. */
export const panelOfModel = (id: 'production' | 'lifetime'): PanelChoice => ({
  id,
  swapped: true,
  search: null,
  aspects: {},
});

/** The lower edge of a search beside the one that its published limit on B has in the model. */
export const edgeOfLimit = (search: string): Comparison =>
  comparedLimit({
    says: () => (search === 'na62-pi0-invisible' ? words.compared.limitEdgePi0 : words.compared.limitEdge),
    published: `${search}-observed`,
    search,
  });

/** Regions of which no table is held. */
export const regionsAsPrinted = unmatched(
  () => words.compared.regions,
  () => words.reasons.noTable,
);

/** The same of a curve over mass, and of a map. */
export const curveAsPrinted = unmatched(
  () => words.compared.curve,
  () => words.reasons.noTable,
);
export const coloursAsPrinted = unmatched(
  () => words.compared.colours,
  () => words.reasons.noTable,
);
