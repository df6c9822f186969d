import type { Sections } from '../sections.ts';

export const savedView: Sections['saved view'] = {
  ask: (file) => `Die in ${file} gespeicherte Ansicht zeigen?`,
  askOne: (files) => `${files} Dateien enthalten eine Ansicht. Welche soll gezeigt werden?`,
  undoable: 'Sie tritt an die Stelle der jetzigen. „Rückgängig“ bringt diese zurück.',
  show: 'Zeigen',
  asData: (tables) =>
    tables === 1
      ? 'Stattdessen die Kurve zu den eigenen Daten nehmen'
      : `Stattdessen die ${tables} Tabellen zu den eigenen Daten nehmen`,
  cancel: 'Abbrechen',
  shown: (file) => `Die in ${file} gespeicherte Ansicht wird gezeigt.`,
  same: (file) => `Die in ${file} gespeicherte Ansicht war schon zu sehen.`,
  undo: 'Rückgängig',
};
