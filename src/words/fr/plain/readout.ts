import type { Sections } from '../../sections.ts';
import { oneIn, partOfSecond } from './numbers.ts';

/** The numbers of the point for people without physics; the symbols stay beside them. */
export const plainReadout: Partial<Sections['readout']> = {
  heading: 'À ce point',
  waiting: (model) => `Les valeurs pour ${model} apparaissent ici dès que les données ont été lues.`,
  strength: (symbol) => ['Vu tant de fois, ', symbol],
  spokenStrength: (strength) => `combien de fois on l’aurait vu, ${strength}`,
  noConstraint: 'ne peut rien dire',

  lifetime: 'vit, *τ*',
  properLength: 'la lumière va jusque-là, *cτ*',
  labLength: (momentumGeV) => `vole jusque-là, *γβcτ* à *p* = ${momentumGeV} GeV/*c*`,
  predicted: (quantity) => ['kaons qui le produisent, ', quantity],
  limit: 'kaons encore possibles, B_{UL}',
  limitOn: (quantity) => ['kaons qui pourraient encore le faire, ', quantity],
  decays: {
    ee: 'se change en deux électrons, e^+e^−',
    mumu: 'se change en deux muons, μ^+μ^−',
    gammagamma: 'se change en lumière, γγ',
    invisible: 'se change en quelque chose d’invisible',
  },
  escapesAnyway: 'peu importe',
  stable: 'pour toujours',
  anyLength: 'peu importe',
  time: (written, seconds) => [partOfSecond(seconds) ?? written],
  share: (written, value) => [value > 0 && value <= 1 ? oneIn(value) : written],

  countsIn: (windowMeV) => `événements vus près de ${windowMeV} MeV, *n*`,
  countsInWindow: 'événements vus, *n*',
  noCounts: 'aucun, un regard en avant',
  background: 'attendu sans X, *b* ± *σ*_{*b*}',
  observedLimit: 'événements de X qui pourraient encore se cacher, *N*_{UL}',
  expectedLimit: 's’il n’y a pas de X, *N*_{UL} (−1*σ* … +1*σ*)',
  sensitivity: 'un événement pour tant de kaons, B_{SES}',
  signal: 'événements de X à ce point, *s*',
  acceptance: 'part des X encore vue à cette durée de vie, *A*',
  limitOnB: 'kaons encore possibles, B_{UL}',
  limitOnProduct: 'kaons qui pourraient encore le faire, B × B(produits)',
  interpolated: (limit, belowMeV, aboveMeV) => `${limit}, entre ${belowMeV} et ${aboveMeV} MeV`,
  publishedEscaping: 'publié pour un X qui vit toujours',
  publishedPrompt: 'publié pour un X qui meurt aussitôt',
  noLimit: 'aucune, ne peut rien dire',
};
