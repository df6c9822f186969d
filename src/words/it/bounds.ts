import type { Sections } from '../sections.ts';

export const bounds: Sections['bounds'] = {
  heading: 'Altri esperimenti',
  bibtexHint: 'BibTeX esattamente di ciò che è nella figura',
  all: 'tutti',
  none: 'nessuno',
  showAll: 'Mostra tutti i vincoli',
  hideAll: 'Nascondi tutti i vincoli',
  showFound: 'Mostra tutti quelli trovati',
  hideFound: 'Nascondi tutti quelli trovati',
  find: 'Cerca un vincolo per nome, esperimento o riferimento',
  findHint: 'Cerca per nome, esperimento o riferimento',
  found: (found, all) => `${found} di ${all} vincoli trovati`,
  noneFound: (sought) => `Nessun vincolo qui si chiama «${sought}».`,
  groups: { bound: 'Vincoli', comparison: 'Per confronto, a richiesta', missing: 'Mancanti' },
  recast: 'reint.',
  missing: 'mancante',
  why: (reason) => `: ${reason}`,

  recastHere: 'Reinterpretato da KaonScope',
  noLimit: 'nessun limite qui',
  noConstraint: 'non vincola',

  kinds: {
    kaon: 'esperimento di kaoni',
    collider: 'collisore',
    beamDump: 'beam dump',
    neutrino: 'rivelatore di neutrini',
    missingEnergy: 'energia mancante',
    cosmology: 'cosmologia',
  },
  kind: (kind) => `, ${kind}`,
  kindOfComparison: (kind) => `, ${kind}, per confronto`,
  published: {
    'lower-edge': 'Come pubblicato, da un lato: ciò che è sopra la linea è escluso; ',
    'upper-edge': 'Come pubblicato, da un lato: ciò che è sotto la linea è escluso; ',
    'closed-region': 'Come pubblicato, contorno chiuso; ',
  },
  projected: {
    'lower-edge': 'Proiezione, da un lato: ciò che è sopra la linea è escluso; ',
    'upper-edge': 'Proiezione, da un lato: ciò che è sotto la linea è escluso; ',
    'closed-region': 'Proiezione, contorno chiuso; ',
  },
  recastFrom: 'Reinterpretato da KaonScope dai suoi limiti su B(K^+ → π^+*X*), ',
  recastFromBottom: (reaction, percent) =>
    `Reinterpretato da KaonScope dai suoi limiti su B(${reaction}), un tasso noto al ${percent} % circa a causa del suo fattore di forma, `,
  noLevel: 'CL non indicato.',
  level: (percent, from) => `${percent} % CL (${from}).`,
  notDrawn: (reason) => `Non disegnato: ${reason}`,
  onlyVisible: (particle) => `Pubblicato per ${particle} che decade solo in modo visibile.`,
  onlyInvisible: (particle) => `Pubblicato per ${particle} che decade solo in modo invisibile.`,
  recastTitle: (label) => `${label}, reinterpretato`,
};
