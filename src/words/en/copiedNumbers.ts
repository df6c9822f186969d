import { section } from '../section.ts';

/** Names of the lines that "Copy numbers" puts on the clipboard, in plain letters, and what is said about it. */
export const copiedWords = section('copied numbers', {
  model: 'model',
  mass: 'mass',
  invisibleFraction: 'invisible fraction',
  lifetime: 'lifetime',
  labLength: (momentumGeV: number) => `decay length in the lab at ${momentumGeV} GeV/c`,
  invisibleDecay: 'B(X -> invisible)',
  confidenceLevel: 'confidence level',
  method: 'method',
  exposure: 'exposure',
  uncertainty: 'background uncertainty',
  events: 'events',
  silent: (search: string) => `${search}: says nothing`,
  strength: (search: string) => `${search}: signal strength`,
  limit: (search: string) => `${search}: limit on B`,
  limitOnProduct: (search: string) => `${search}: limit on B x B(products)`,
  interpolated: (name: string, masses: string) => `${name}, interpolated between ${masses} MeV`,
  counts: (search: string, windowMeV: number) => `${search}: n, window at ${windowMeV} MeV`,
  background: (search: string, windowMeV: number) => `${search}: b, window at ${windowMeV} MeV`,
  backgroundUncertainty: (search: string, windowMeV: number) =>
    `${search}: sigma_b, window at ${windowMeV} MeV`,
  observedLimit: (search: string, windowMeV: number) =>
    `${search}: N_UL observed, window at ${windowMeV} MeV`,
  expectedLimit: {
    median: (search: string, windowMeV: number) =>
      `${search}: N_UL expected, median, window at ${windowMeV} MeV`,
    m1: (search: string, windowMeV: number) =>
      `${search}: N_UL expected, -1 sigma, window at ${windowMeV} MeV`,
    p1: (search: string, windowMeV: number) =>
      `${search}: N_UL expected, +1 sigma, window at ${windowMeV} MeV`,
  },
  sensitivity: (search: string, windowMeV: number) =>
    `${search}: single event sensitivity, window at ${windowMeV} MeV`,
  signal: (search: string, windowMeV: number) => `${search}: expected signal, window at ${windowMeV} MeV`,
  acceptance: (search: string) => `${search}: acceptance ratio`,
  verdict: 'verdict',
  excludedFrom: (coupling: string, interval: number) =>
    `excluded ${coupling} at this mass, interval ${interval}, from`,
  excludedTo: (coupling: string, interval: number) =>
    `excluded ${coupling} at this mass, interval ${interval}, to`,
  link: 'link',
  nothingYet: 'There are no numbers yet.',
  copied: 'The numbers at the crosshair are copied.',
  refused: 'The browser does not let this page write to the clipboard.',
});
