import type { Sections } from '../sections.ts';

export const savedView: Sections['saved view'] = {
  ask: (file) => `Mostrare la vista salvata in ${file}?`,
  askOne: (files) => `${files} file contengono una vista. Quale mostrare?`,
  undoable: 'Prende il posto della vista attuale. «Annulla» la riporta.',
  show: 'Mostra',
  asData: (tables) =>
    tables === 1
      ? 'Aggiungere invece la curva ai vostri dati'
      : `Aggiungere invece le ${tables} tabelle ai vostri dati`,
  cancel: 'Chiudi',
  shown: (file) => `La vista salvata in ${file} è mostrata.`,
  same: (file) => `La vista salvata in ${file} era già sulla pagina.`,
  undo: 'Annulla',
};
