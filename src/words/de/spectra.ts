import type { Sections } from '../sections.ts';

export const spectra: Sections['spectra'] = {
  title: 'Ereignisse im Quadrat der fehlenden Masse',
  axis: 'Achse der Ereignisse',
  axes: {
    mass: 'Ereignisse über der Masse',
    'squared-mass': 'Ereignisse über *m*^2_{miss}',
  },
  squaredMass: 'Quadrat der fehlenden Masse *m*^2_{miss} [GeV^2/*c*^4]',
  region: (number) => `Region ${number}`,
  perBin: (width) => `Ereignisse je ${width} GeV^2/*c*^4`,
  window: (low, high) => `Fenster ${low}–${high} GeV^2/*c*^4`,
  singleEvents: 'Kandidaten, einzeln, im Fenster gefüllt',
  binnedEvents: 'Kandidaten, Poisson-Intervalle von 68 % (keiner: bis 1.84)',
  signalHere: (events) => ['Signal hier: ', events, ' im Fenster'],
  parabola: 'an die Summe angepasste Parabel',
  binnedTable: (search) => `Spektrum des Quadrats der fehlenden Masse in Intervallen, ${search}`,
  signalLimitObserved: '*N*_{UL} beobachtet',
  signalLimitExpected: '*N*_{UL} erwartet',
  countInterval: '*n* beobachtet, Poisson-Intervall von 68 %',
  inWindow: 'im Fenster',
  selected: 'vor dem Schnitt auf das Fenster',
  selectionAcceptance: 'Akzeptanz *A*(*m*)',
  overNeutrinos: '*A*(*m*) durch die von *K*^+ → *π*^+*νν̄*',
  noAcceptance:
    'Die Akzeptanz dieser Suche selbst ist hier nicht bekannt, nur wie sie mit der Lebensdauer fällt.',
};
