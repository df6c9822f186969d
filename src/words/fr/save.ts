import type { Sections } from '../sections.ts';

export const save: Sections['save'] = {
  title: 'Enregistrer',
  close: 'Fermer',
  references: {
    name: 'Références',
    button: 'BibTeX',
    label: 'BibTeX de ce qui est sur la figure',
    hint: 'exactement de ce qui est sur la figure',
  },
  latexCaption: {
    name: 'Légende',
    button: 'LaTeX',
    label: 'Légende de la figure en LaTeX',
    hint: 'avec les clés du BibTeX ci-dessus',
    copy: { button: 'copier', label: 'Copier la légende en LaTeX' },
    copied: 'Légende copiée en LaTeX.',
    refused: 'Le navigateur ne permet pas la copie ; enregistrez plutôt la légende.',
  },
  batch: {
    name: 'Calcul par lots',
    button: 'Requête',
    label: 'Calculer ceci sur un système de calcul par lots : la requête dans un fichier',
    hint: 'pour calculer ceci ailleurs : kaonscope scan la lit, et le fichier qu’écrit merge peut être déposé ici',
  },
  scripts: {
    python: {
      name: 'En Python',
      button: 'Script Python',
      label: 'Un script Python qui redessine la figure',
      hint: 'avec NumPy et Matplotlib, les mêmes nombres',
    },
    root: {
      name: 'En ROOT',
      button: 'Macro ROOT',
      label: 'Une macro ROOT qui redessine la figure',
      hint: 'les mêmes nombres',
    },
    noMap: 'Les couleurs de la carte derrière la figure ne sont pas dessinées par ce script.',
    by: (program) => `Écrit par ${program}.`,
    cites: (keys) => `Cite ${keys}.`,
  },
  savedRequest: (file) => `${file} enregistré. docs/batch.md dit comment le lancer.`,
  tableCsv: 'Table (CSV)',
  planes: {
    main: {
      name: 'La figure',
      as: (form) => `La figure en ${form}`,
      numbers: 'Valeurs de la figure en CSV',
    },
    linked: {
      name: 'Le panneau',
      as: (form) => `Le panneau en ${form}`,
      numbers: 'Valeurs du panneau en CSV',
    },
  },

  curves: 'Courbes',
  onPlot: 'toutes celles de la figure',
  none: 'aucune',
  limits: 'Recherches, limites sur B',
  ofModel: (model) => `Recherches, ${model}`,
  others: 'Autres, et contours antérieurs',
  own: 'Vos propres données',
  kinds: { observed: 'observées', expected: 'attendues', bands: '±1σ et ±2σ attendus' },
  whichKinds: 'Quelles courbes des recherches',
  as: 'en',
  couplingsAlone: (format) =>
    `${format} montre des couplages d’un modèle ; laissez X vivre aussi longtemps que l’implique son couplage.`,
  comment: (caption) => `Courbes enregistrées depuis KaonScope. ${caption}`,
  save: (curves) => `Enregistrer ${curves} ${curves < 2 ? 'courbe' : 'courbes'}`,
  nothingYet: 'Il n’y a rien à enregistrer avant la première image.',
  nothingToCite: 'Il n’y a rien à citer sur la figure, ou la liste des références n’a pas pu être lue.',
  cited: (works) =>
    works === 1
      ? 'BibTeX de la seule publication sur la figure enregistré.'
      : `BibTeX des ${works} publications sur la figure enregistré.`,
  noPoints: 'Ces courbes n’ont pas de points que ce format puisse contenir.',
  saved: (file) => `${file} enregistré.`,
  savedFiles: (archive, files) =>
    `${archive} enregistré, avec ${files} ${files < 2 ? 'fichier' : 'fichiers'}.`,
};
