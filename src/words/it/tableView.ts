import type { Sections } from '../sections.ts';

export const tableView: Sections['table view'] = {
  save: 'Salva CSV',
  close: 'Torna alla figura',
  rows: 'Righe',
};
