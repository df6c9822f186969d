import type { Sections } from '../sections.ts';

export const spectra: Sections['spectra'] = {
  title: 'Eventi in massa mancante al quadrato',
  axis: 'Asse degli eventi',
  axes: {
    mass: 'eventi secondo la massa',
    'squared-mass': 'eventi secondo *m*^2_{miss}',
  },
  squaredMass: 'massa mancante al quadrato *m*^2_{miss} [GeV^2/*c*^4]',
  region: (number) => `regione ${number}`,
  perBin: (width) => `eventi per ${width} GeV^2/*c*^4`,
  window: (low, high) => `finestra ${low}–${high} GeV^2/*c*^4`,
  singleEvents: 'candidati, uno per uno, pieni nella finestra',
  binnedEvents: 'candidati, intervalli di Poisson al 68 % (nessuno: fino a 1.84)',
  signalHere: (events) => ['segnale qui: ', events, ' nella finestra'],
  parabola: 'parabola adattata alla somma',
  binnedTable: (search) => `Spettro a intervalli della massa mancante al quadrato, ${search}`,
  signalLimitObserved: '*N*_{UL} osservato',
  signalLimitExpected: '*N*_{UL} atteso',
  countInterval: '*n* osservato, intervallo di Poisson al 68 %',
  inWindow: 'nella finestra',
  selected: 'prima del taglio sulla finestra',
  selectionAcceptance: 'accettanza *A*(*m*)',
  overNeutrinos: '*A*(*m*) su quella di *K*^+ → *π*^+*νν̄*',
  noAcceptance: 'L’accettanza di questa ricerca qui non è nota, solo come cala con la vita media.',
};
