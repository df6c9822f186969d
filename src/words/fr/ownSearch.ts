import type { Sections } from '../sections.ts';

export const ownSearches: Sections['own searches'] = {
  yours: '(à vous)',
  heading: 'Vos recherches et modèles',
  ask: 'Utiliser cette recherche ?',
  several: (count) => `${count} recherches`,
  title: 'Nom',
  signature: 'X',
  signatures: {
    invisible: 's’échappe',
    mumu: 'se désintègre en μμ',
    gammagamma: 'se désintègre en γγ',
    ee: 'se désintègre en ee',
  },
  about: (masses, low, high, seen, expected) =>
    seen === null
      ? `${masses} masses de ${low} à ${high} MeV ; ${expected} événements de bruit attendus, rien d’observé encore.`
      : `${masses} masses de ${low} à ${high} MeV ; ${seen} événements observés, ${expected} attendus.`,
  laws: {
    none: 'Son acceptance ne dépend pas de la durée de vie.',
    slope: 'Son acceptance tombe comme exp(−s/τ).',
    rows: 'Son acceptance est donnée par durée de vie.',
    decay: 'X doit se désintégrer tôt : 1 − exp(−τ₀/τ).',
  },
  like: 'Elle est listée avec les autres recherches et calculée comme elles : limites, bandes, exposition, suppositions, combinaison, dans chaque modèle.',
  replaces: 'Elle prend la place de votre recherche du même nom ; sous un autre nom, les deux restent.',
  use: 'L’utiliser',
  next: 'Suivante',
  cancel: 'Annuler',
  used: (title) => `${title} est listée parmi les recherches.`,
  note: (names) => `${names} : apporté par l’utilisateur, limites calculées ici.`,
  formulas: 'formules',
  table: 'tableau',
  show: 'Afficher',
  save: 'Enregistrer en fichier',
  remove: 'Retirer',
};
