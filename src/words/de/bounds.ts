import type { Sections } from '../sections.ts';

export const bounds: Sections['bounds'] = {
  heading: 'Andere Experimente',
  bibtexHint: 'BibTeX genau dessen, was in der Figur ist',
  all: 'alle',
  none: 'keine',
  showAll: 'Alle Schranken zeigen',
  hideAll: 'Alle Schranken ausblenden',
  showFound: 'Alle gefundenen zeigen',
  hideFound: 'Alle gefundenen ausblenden',
  find: 'Eine Schranke nach Name, Experiment oder Referenz suchen',
  findHint: 'Suche nach Name, Experiment oder Referenz',
  found: (found, all) => `${found} von ${all} Schranken gefunden`,
  noneFound: (sought) => `Keine Schranke heißt hier „${sought}“.`,
  groups: { bound: 'Schranken', comparison: 'Zum Vergleich, auf Wunsch', missing: 'Fehlend' },
  recast: 'umger.',
  missing: 'fehlt',
  why: (reason) => `: ${reason}`,

  recastHere: 'Von KaonScope umgerechnet',
  noLimit: 'hier keine Grenze',
  noConstraint: 'schränkt nicht ein',

  kinds: {
    kaon: 'Kaon-Experiment',
    collider: 'Collider',
    beamDump: 'Beam-Dump',
    neutrino: 'Neutrinodetektor',
    missingEnergy: 'fehlende Energie',
    cosmology: 'Kosmologie',
  },
  kind: (kind) => `, ${kind}`,
  kindOfComparison: (kind) => `, ${kind}, zum Vergleich`,
  published: {
    'lower-edge': 'Wie veröffentlicht, einseitig: Was über der Linie liegt, ist ausgeschlossen; ',
    'upper-edge': 'Wie veröffentlicht, einseitig: Was unter der Linie liegt, ist ausgeschlossen; ',
    'closed-region': 'Wie veröffentlicht, geschlossene Kontur; ',
  },
  projected: {
    'lower-edge': 'Projektion, einseitig: Was über der Linie liegt, ist ausgeschlossen; ',
    'upper-edge': 'Projektion, einseitig: Was unter der Linie liegt, ist ausgeschlossen; ',
    'closed-region': 'Projektion, geschlossene Kontur; ',
  },
  recastFrom: 'Von KaonScope aus den Grenzen auf B(K^+ → π^+*X*) umgerechnet, ',
  recastFromBottom: (reaction, percent) =>
    `Von KaonScope aus den Grenzen auf B(${reaction}) umgerechnet, eine Rate, die wegen ihres Formfaktors auf etwa ${percent} % bekannt ist, `,
  noLevel: 'CL nicht angegeben.',
  level: (percent, from) => `${percent} % CL (${from}).`,
  notDrawn: (reason) => `Nicht gezeichnet: ${reason}`,
  onlyVisible: (particle) => `Veröffentlicht für ${particle}, das nur sichtbar zerfällt.`,
  onlyInvisible: (particle) => `Veröffentlicht für ${particle}, das nur unsichtbar zerfällt.`,
  recastTitle: (label) => `${label}, umgerechnet`,
};
