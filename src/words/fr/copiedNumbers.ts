import type { Sections } from '../sections.ts';

const inWindow = (search: string, what: string, windowMeV: number) =>
  `${search} : ${what}, fenêtre à ${windowMeV} MeV`;

export const copiedNumbers: Sections['copied numbers'] = {
  model: 'modèle',
  mass: 'masse',
  invisibleFraction: 'fraction invisible',
  lifetime: 'durée de vie',
  labLength: (momentumGeV) => `longueur de désintégration au laboratoire à ${momentumGeV} GeV/c`,
  invisibleDecay: 'B(X -> invisible)',
  confidenceLevel: 'niveau de confiance',
  method: 'méthode',
  exposure: 'exposition',
  uncertainty: 'incertitude du bruit de fond',
  events: 'événements',
  silent: (search) => `${search} : ne dit rien`,
  strength: (search) => `${search} : intensité du signal`,
  limit: (search) => `${search} : limite sur B`,
  limitOnProduct: (search) => `${search} : limite sur B x B(produits)`,
  interpolated: (name, masses) => `${name}, interpolé entre ${masses} MeV`,
  counts: (search, windowMeV) => inWindow(search, 'n', windowMeV),
  background: (search, windowMeV) => inWindow(search, 'b', windowMeV),
  backgroundUncertainty: (search, windowMeV) => inWindow(search, 'sigma_b', windowMeV),
  observedLimit: (search, windowMeV) => inWindow(search, 'N_UL observé', windowMeV),
  expectedLimit: {
    median: (search, windowMeV) => inWindow(search, 'N_UL attendu, médiane', windowMeV),
    m1: (search, windowMeV) => inWindow(search, 'N_UL attendu, -1 sigma', windowMeV),
    p1: (search, windowMeV) => inWindow(search, 'N_UL attendu, +1 sigma', windowMeV),
  },
  sensitivity: (search, windowMeV) => inWindow(search, 'sensibilité à un événement', windowMeV),
  signal: (search, windowMeV) => inWindow(search, 'signal attendu', windowMeV),
  acceptance: (search) => `${search} : rapport d’acceptance`,
  verdict: 'verdict',
  excludedFrom: (coupling, interval) => `${coupling} exclu à cette masse, intervalle ${interval}, de`,
  excludedTo: (coupling, interval) => `${coupling} exclu à cette masse, intervalle ${interval}, à`,
  link: 'lien',
  nothingYet: 'Il n’y a pas encore de valeurs.',
  copied: 'Les valeurs au réticule sont copiées.',
  refused: 'Le navigateur ne laisse pas cette page écrire dans le presse-papiers.',
};
