import type { Sections } from '../../sections.ts';
import { oneIn, partOfSecond } from './numbers.ts';

/** The numbers of the point for people without physics; the symbols stay beside them. */
export const plainReadout: Partial<Sections['readout']> = {
  heading: 'In questo punto',
  waiting: (model) => `I numeri per ${model} appaiono qui quando i dati sono stati letti.`,
  strength: (symbol) => ['Visto tante volte, ', symbol],
  spokenStrength: (strength) => `quante volte si sarebbe visto, ${strength}`,
  noConstraint: 'non può dire nulla',

  lifetime: 'vive, *τ*',
  properLength: 'la luce arriva fin qui, *cτ*',
  labLength: (momentumGeV) => `vola fin qui, *γβcτ* a *p* = ${momentumGeV} GeV/*c*`,
  predicted: (quantity) => ['kaoni che lo producono, ', quantity],
  limit: 'kaoni ancora possibili, B_{UL}',
  limitOn: (quantity) => ['kaoni che potrebbero ancora farlo, ', quantity],
  decays: {
    ee: 'diventa due elettroni, e^+e^−',
    mumu: 'diventa due muoni, μ^+μ^−',
    gammagamma: 'diventa luce, γγ',
    invisible: 'diventa qualcosa di invisibile',
  },
  escapesAnyway: 'non importa quanto',
  stable: 'per sempre',
  anyLength: 'non importa quanto',
  time: (written, seconds) => [partOfSecond(seconds) ?? written],
  share: (written, value) => [value > 0 && value <= 1 ? oneIn(value) : written],

  countsIn: (windowMeV) => `eventi visti vicino a ${windowMeV} MeV, *n*`,
  countsInWindow: 'eventi visti, *n*',
  noCounts: 'nessuno, uno sguardo avanti',
  background: 'attesi senza X, *b* ± *σ*_{*b*}',
  observedLimit: 'eventi di X che potrebbero ancora nascondersi, *N*_{UL}',
  expectedLimit: 'se X non c’è, *N*_{UL} (−1*σ* … +1*σ*)',
  sensitivity: 'un evento su tanti kaoni, B_{SES}',
  signal: 'eventi di X in questo punto, *s*',
  acceptance: 'parte degli X ancora vista a questa vita media, *A*',
  limitOnB: 'kaoni ancora possibili, B_{UL}',
  limitOnProduct: 'kaoni che potrebbero ancora farlo, B × B(prodotti)',
  interpolated: (limit, belowMeV, aboveMeV) => `${limit}, tra ${belowMeV} e ${aboveMeV} MeV`,
  publishedEscaping: 'pubblicato per un X che vive per sempre',
  publishedPrompt: 'pubblicato per un X che muore subito',
  noLimit: 'nessuno, non può dire nulla',
};
