import type { Sections } from '../sections.ts';

export const savedView: Sections['saved view'] = {
  ask: (file) => `Montrer la vue enregistrée dans ${file} ?`,
  askOne: (files) => `${files} fichiers contiennent une vue. Laquelle montrer ?`,
  undoable: 'Elle prend la place de la vue présente. « Annuler » la ramène.',
  show: 'Montrer',
  asData: (tables) =>
    tables === 1
      ? 'Ajouter plutôt la courbe à vos données'
      : `Ajouter plutôt les ${tables} tables à vos données`,
  cancel: 'Fermer',
  shown: (file) => `La vue enregistrée dans ${file} est montrée.`,
  same: (file) => `La vue enregistrée dans ${file} était déjà sur la page.`,
  undo: 'Annuler',
};
