import type { Sections } from '../sections.ts';

export const bounds: Sections['bounds'] = {
  heading: 'Autres expériences',
  bibtexHint: 'BibTeX exactement de ce qui est sur la figure',
  all: 'toutes',
  none: 'aucune',
  showAll: 'Afficher toutes les contraintes',
  hideAll: 'Masquer toutes les contraintes',
  showFound: 'Afficher toutes celles trouvées',
  hideFound: 'Masquer toutes celles trouvées',
  find: 'Chercher une contrainte par nom, expérience ou référence',
  findHint: 'Chercher par nom, expérience ou référence',
  found: (found, all) => `${found} ${found < 2 ? 'contrainte trouvée' : 'contraintes trouvées'} sur ${all}`,
  noneFound: (sought) => `Aucune contrainte ne s’appelle « ${sought} » ici.`,
  groups: { bound: 'Contraintes', comparison: 'Pour comparaison, sur demande', missing: 'Manquantes' },
  recast: 'réint.',
  missing: 'manquant',
  why: (reason) => ` : ${reason}`,

  recastHere: 'Réinterprété par KaonScope',
  noLimit: 'pas de limite ici',
  noConstraint: 'ne contraint pas',

  kinds: {
    kaon: 'expérience de kaons',
    collider: 'collisionneur',
    beamDump: 'arrêt de faisceau',
    neutrino: 'détecteur de neutrinos',
    missingEnergy: 'énergie manquante',
    cosmology: 'cosmologie',
  },
  kind: (kind) => `, ${kind}`,
  kindOfComparison: (kind) => `, ${kind}, pour comparaison`,
  published: {
    'lower-edge': 'Comme publié, d’un seul côté : ce qui est au-dessus de la ligne est exclu ; ',
    'upper-edge': 'Comme publié, d’un seul côté : ce qui est au-dessous de la ligne est exclu ; ',
    'closed-region': 'Comme publié, contour fermé ; ',
  },
  projected: {
    'lower-edge': 'Projection, d’un seul côté : ce qui est au-dessus de la ligne est exclu ; ',
    'upper-edge': 'Projection, d’un seul côté : ce qui est au-dessous de la ligne est exclu ; ',
    'closed-region': 'Projection, contour fermé ; ',
  },
  recastFrom: 'Réinterprété par KaonScope à partir de ses limites sur B(K^+ → π^+*X*), ',
  recastFromBottom: (reaction, percent) =>
    `Réinterprété par KaonScope à partir de ses limites sur B(${reaction}), un taux connu à ${percent} % environ à cause de son facteur de forme, `,
  noLevel: 'CL non indiqué.',
  level: (percent, from) => `${percent} % CL (${from}).`,
  notDrawn: (reason) => `Non tracé : ${reason}`,
  onlyVisible: (particle) => `Publié pour ${particle} qui ne se désintègre que de façon visible.`,
  onlyInvisible: (particle) => `Publié pour ${particle} qui ne se désintègre que de façon invisible.`,
  recastTitle: (label) => `${label}, réinterprété`,
};
