import { section } from '../section.ts';

/** What is beside the numbers behind a plot. */
export const tableViewWords = section('table view', {
  save: 'Save CSV',
  close: 'Back to the plot',
  rows: 'Rows',
});
