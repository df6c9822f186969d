import { section } from '../section.ts';

/** Searches of one's own, and the list of those and of own models. */
export const ownSearchWords = section('own searches', {
  yours: '(yours)',
  heading: 'Searches and models of your own',
  ask: 'Use this search?',
  several: (count: number) => `${count} searches`,
  title: 'Name',
  signature: 'X',
  signatures: {
    invisible: 'escapes',
    mumu: 'decays to μμ',
    gammagamma: 'decays to γγ',
    ee: 'decays to ee',
  },
  about: (masses: number, low: string, high: string, seen: number | null, expected: string) =>
    seen === null
      ? `${masses} masses from ${low} to ${high} MeV; ${expected} background events expected, nothing observed yet.`
      : `${masses} masses from ${low} to ${high} MeV; ${seen} events observed, ${expected} expected.`,
  laws: {
    none: 'Its acceptance does not depend on the lifetime.',
    slope: 'Its acceptance falls as exp(−s/τ).',
    rows: 'Its acceptance is given by lifetime.',
    decay: 'X must decay soon: 1 − exp(−τ₀/τ).',
  },
  like: 'It is listed with the other searches and computed like them: limits, bands, exposure, what-if, combination, in every model.',
  replaces: 'It takes the place of your search of the same name; another name keeps both.',
  use: 'Use it',
  next: 'Next',
  cancel: 'Cancel',
  used: (title: string) => `${title} is listed with the searches.`,
  note: (names: string) => `${names}: brought by the user; limits computed here.`,
  formulas: 'formulas',
  table: 'table',
  show: 'Show',
  save: 'Save as file',
  remove: 'Remove',
});
