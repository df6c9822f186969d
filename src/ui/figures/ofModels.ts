import { range } from 'd3';
import type { ModelId } from '../../physics/models/model.ts';
import { modelOf } from '../../state/models.ts';
import type { PanelChoice } from '../../state/panels.ts';
import { figuresOfModels as words } from '../../words/en/figuresOfModels.ts';
import { comparedContour, comparedLimit } from './comparedContour.ts';
import type { Comparison } from './comparison.ts';
import type { EdgeSide } from './contourRatios.ts';
import { statedNumber, unmatched } from './statedNumber.ts';

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

/** An edge of the region of all data of K⁺ → π⁺νν̄ beside the published one of 2016–2018. */
export const earlierEdge = (contour: string, side: EdgeSide): Comparison =>
  comparedContour({
    says: () => words.compared[side === 'lower' ? 'earlierLower' : 'earlierUpper'],
    contour,
    search: 'na62-pinunu-2016-2022',
    side,
    because: () => words.reasons.earlierData,
  });

/** That more than half of the visible decays are to electrons below the threshold of muons, at every fifth MeV. */
export const electronsDominate = (model: ModelId): Comparison =>
  statedNumber({
    says: () => words.compared.electronsDominate,
    published: [0.5, 1],
    within: null,
    ours: () => {
      const fractions = range(5, 211, 5).map((mass) => modelOf(model).decayFractions(mass).ee);
      return [Math.min(...fractions), Math.max(...fractions)];
    },
  });

/** Regions of which no table is held. */
export const regionsAsPrinted = unmatched(
  () => words.compared.regions,
  () => words.reasons.noTable,
);

/** Regions in couplings that are normalised in another way. */
export const regionsOtherwise = unmatched(
  () => words.compared.regions,
  () => words.reasons.otherNormalisation,
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
