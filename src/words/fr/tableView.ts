import type { Sections } from '../sections.ts';

export const tableView: Sections['table view'] = {
  save: 'Enregistrer en CSV',
  close: 'Retour à la figure',
  rows: 'Lignes',
};
