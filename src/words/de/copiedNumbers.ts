import type { Sections } from '../sections.ts';

const inWindow = (search: string, what: string, windowMeV: number) =>
  `${search}: ${what}, Fenster bei ${windowMeV} MeV`;

export const copiedNumbers: Sections['copied numbers'] = {
  model: 'Modell',
  mass: 'Masse',
  invisibleFraction: 'unsichtbarer Anteil',
  lifetime: 'Lebensdauer',
  labLength: (momentumGeV) => `Zerfallslänge im Labor bei ${momentumGeV} GeV/c`,
  invisibleDecay: 'B(X -> unsichtbar)',
  confidenceLevel: 'Konfidenzniveau',
  method: 'Methode',
  exposure: 'Datenmenge',
  uncertainty: 'Unsicherheit des Untergrunds',
  events: 'Ereignisse',
  silent: (search) => `${search}: sagt nichts`,
  strength: (search) => `${search}: Signalstärke`,
  limit: (search) => `${search}: Grenze auf B`,
  limitOnProduct: (search) => `${search}: Grenze auf B x B(Produkte)`,
  interpolated: (name, masses) => `${name}, interpoliert zwischen ${masses} MeV`,
  counts: (search, windowMeV) => inWindow(search, 'n', windowMeV),
  background: (search, windowMeV) => inWindow(search, 'b', windowMeV),
  backgroundUncertainty: (search, windowMeV) => inWindow(search, 'sigma_b', windowMeV),
  observedLimit: (search, windowMeV) => inWindow(search, 'N_UL beobachtet', windowMeV),
  expectedLimit: {
    median: (search, windowMeV) => inWindow(search, 'N_UL erwartet, Median', windowMeV),
    m1: (search, windowMeV) => inWindow(search, 'N_UL erwartet, -1 sigma', windowMeV),
    p1: (search, windowMeV) => inWindow(search, 'N_UL erwartet, +1 sigma', windowMeV),
  },
  sensitivity: (search, windowMeV) => inWindow(search, 'Einzelereignisempfindlichkeit', windowMeV),
  signal: (search, windowMeV) => inWindow(search, 'erwartetes Signal', windowMeV),
  acceptance: (search) => `${search}: Akzeptanzverhältnis`,
  verdict: 'Befund',
  excludedFrom: (coupling, interval) =>
    `${coupling} bei dieser Masse ausgeschlossen, Intervall ${interval}, von`,
  excludedTo: (coupling, interval) =>
    `${coupling} bei dieser Masse ausgeschlossen, Intervall ${interval}, bis`,
  link: 'Link',
  nothingYet: 'Es gibt noch keine Zahlen.',
  copied: 'Die Zahlen am Fadenkreuz sind kopiert.',
  refused: 'Der Browser lässt diese Seite nicht in die Zwischenablage schreiben.',
};
