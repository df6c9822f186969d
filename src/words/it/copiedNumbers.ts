import type { Sections } from '../sections.ts';

const inWindow = (search: string, what: string, windowMeV: number) =>
  `${search}: ${what}, finestra a ${windowMeV} MeV`;

export const copiedNumbers: Sections['copied numbers'] = {
  model: 'modello',
  mass: 'massa',
  invisibleFraction: 'frazione invisibile',
  lifetime: 'vita media',
  labLength: (momentumGeV) => `lunghezza di decadimento in laboratorio a ${momentumGeV} GeV/c`,
  invisibleDecay: 'B(X -> invisibile)',
  confidenceLevel: 'livello di confidenza',
  method: 'metodo',
  exposure: 'esposizione',
  uncertainty: 'incertezza del fondo',
  events: 'eventi',
  silent: (search) => `${search}: non dice nulla`,
  strength: (search) => `${search}: intensità del segnale`,
  limit: (search) => `${search}: limite su B`,
  limitOnProduct: (search) => `${search}: limite su B x B(prodotti)`,
  interpolated: (name, masses) => `${name}, interpolato tra ${masses} MeV`,
  counts: (search, windowMeV) => inWindow(search, 'n', windowMeV),
  background: (search, windowMeV) => inWindow(search, 'b', windowMeV),
  backgroundUncertainty: (search, windowMeV) => inWindow(search, 'sigma_b', windowMeV),
  observedLimit: (search, windowMeV) => inWindow(search, 'N_UL osservato', windowMeV),
  expectedLimit: {
    median: (search, windowMeV) => inWindow(search, 'N_UL atteso, mediana', windowMeV),
    m1: (search, windowMeV) => inWindow(search, 'N_UL atteso, -1 sigma', windowMeV),
    p1: (search, windowMeV) => inWindow(search, 'N_UL atteso, +1 sigma', windowMeV),
  },
  sensitivity: (search, windowMeV) => inWindow(search, 'sensibilità a un evento', windowMeV),
  signal: (search, windowMeV) => inWindow(search, 'segnale atteso', windowMeV),
  acceptance: (search) => `${search}: rapporto di accettanza`,
  verdict: 'verdetto',
  excludedFrom: (coupling, interval) => `${coupling} escluso a questa massa, intervallo ${interval}, da`,
  excludedTo: (coupling, interval) => `${coupling} escluso a questa massa, intervallo ${interval}, a`,
  link: 'link',
  nothingYet: 'Non ci sono ancora numeri.',
  copied: 'I numeri al mirino sono copiati.',
  refused: 'Il browser non lascia scrivere questa pagina negli appunti.',
};
