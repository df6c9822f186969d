import type { Sections } from '../sections.ts';

export const ownSearches: Sections['own searches'] = {
  yours: '(Ihre)',
  heading: 'Eigene Suchen und Modelle',
  ask: 'Diese Suche verwenden?',
  several: (count) => `${count} Suchen`,
  title: 'Name',
  signature: 'X',
  signatures: {
    invisible: 'entkommt',
    mumu: 'zerfällt in μμ',
    gammagamma: 'zerfällt in γγ',
    ee: 'zerfällt in ee',
  },
  about: (masses, low, high, seen, expected) =>
    seen === null
      ? `${masses} Massen von ${low} bis ${high} MeV; ${expected} Untergrundereignisse erwartet, noch nichts beobachtet.`
      : `${masses} Massen von ${low} bis ${high} MeV; ${seen} Ereignisse beobachtet, ${expected} erwartet.`,
  laws: {
    none: 'Ihre Akzeptanz hängt nicht von der Lebensdauer ab.',
    slope: 'Ihre Akzeptanz fällt wie exp(−s/τ).',
    rows: 'Ihre Akzeptanz ist je Lebensdauer gegeben.',
    decay: 'X muss bald zerfallen: 1 − exp(−τ₀/τ).',
  },
  like: 'Sie steht bei den anderen Suchen und wird wie sie gerechnet: Grenzen, Bänder, Exposition, Annahmen, Kombination, in jedem Modell.',
  replaces: 'Sie tritt an die Stelle Ihrer Suche desselben Namens; mit einem anderen Namen bleiben beide.',
  use: 'Verwenden',
  next: 'Nächste',
  cancel: 'Abbrechen',
  used: (title) => `${title} steht bei den Suchen.`,
  note: (names) => `${names}: vom Nutzer mitgebracht, Grenzen hier berechnet.`,
  formulas: 'Formeln',
  table: 'Tabelle',
  show: 'Zeigen',
  save: 'Als Datei sichern',
  remove: 'Entfernen',
};
