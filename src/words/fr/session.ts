import type { Sections } from '../sections.ts';

export const session: Sections['session'] = {
  name: 'Session',
  button: 'Enregistrer la session',
  label: 'Enregistrer la session : vue, épingles, données et notes dans un fichier',
  hint: 'vue, épingles, vos données et notes dans un fichier, pour un collègue ou pour plus tard',
  notes: 'Notes pour qui l’ouvrira',
  open: 'Ouvrir une session',
  saved: (file) => `${file} enregistré. Qui le dépose sur la page voit ce que vous voyez.`,
  tooLarge: (megabytes, most) =>
    `La session aurait ${megabytes} Mo, et des fichiers jusqu’à ${most} Mo sont ouverts. Enregistrez une partie de vos données une à une et retirez-les ici.`,

  ask: (file) => `Ouvrir la session ${file} ?`,
  askOne: (files) => `${files} fichiers contiennent une session. Laquelle ouvrir ?`,
  by: (program) => `Enregistrée par ${program}.`,
  pins: (count) => (count === 1 ? '1 épingle' : `${count} épingles`),
  own: (count) => (count === 1 ? 'Données :' : `Données, ${count} contraintes :`),
  more: (count) => `et ${count} de plus`,
  official: (count) => (count === 1 ? '1 table officielle' : `${count} tables officielles`),
  noNotes: 'Pas de notes.',
  replacesView: 'Elle prend la place de la vue présente.',
  replacesOwn: (count) =>
    count === 1
      ? 'Elle prend la place de la vue présente et de ce que vous avez apporté sur cette page.'
      : `Elle prend la place de la vue présente et des ${count} choses que vous avez apportées sur cette page.`,
  replacesAll:
    'Elle prend la place de la vue présente, de vos données et des tables officielles sur cette page.',
  replace: 'Ouvrir',
  add: (count) =>
    count === 1 ? 'Ajouter seulement ses données' : `Ajouter seulement ses données, ${count} en tout`,
  asData: (tables) =>
    tables === 1 ? 'Lire plutôt l’autre table' : `Lire plutôt les ${tables} autres tables`,
  cancel: 'Fermer',
  opened: (file) => `La session ${file} est ouverte.`,
  added: (file, count) =>
    count === 1
      ? `Ce que ${file} apporte a été ajouté.`
      : `${count} choses que ${file} apporte ont été ajoutées.`,
  none: (file) => `Ce que contient ${file} est déjà sur cette page.`,
  undo: 'Annuler',
};
