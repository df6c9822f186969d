import type { Sections } from '../sections.ts';

export const layers: Sections['layers'] = {
  searches: 'Die Liste der Suchen',
  shape: 'Die Formanalyse',
  whatIf: 'Die Zeichnung angenommener Ereignisse',
  union: 'Die Vereinigung der Suchen',
  combined: 'Die Kombination',
  reach: 'Die Reichweite einer Entdeckung',
  spread: 'Die Spanne der Annahmen der Theorie',
  toy: 'Das Toy-Experiment',
  background: 'Die Farben des Hintergrunds',
  published: 'Der Vergleich mit veröffentlichten Grenzen',
  lifetimes: 'Die Grenzen bei mehreren Lebensdauern',
  ghosts: 'Die behaltenen Kurven',
  own: 'Ihre eigenen Daten',
  bounds: 'Die Schranken anderer Experimente',
  noReferences:
    'references.bib konnte nicht gelesen werden; Referenzen von Schranken erscheinen als ihre Schlüssel.',
};
