import type { Sections } from '../sections.ts';

export const tableView: Sections['table view'] = {
  save: 'CSV speichern',
  close: 'Zurück zur Figur',
  rows: 'Zeilen',
};
