import { section } from '../section.ts';

/** What is asked and said of a file that holds the view it was saved with. */
export const savedViewWords = section('saved view', {
  ask: (file: string) => `Show the view saved in ${file}?`,
  askOne: (files: number) => `${files} files hold a view. Which one is shown?`,
  undoable: 'It takes the place of the present view. Undo brings that back.',
  show: 'Show',
  asData: (tables: number) =>
    tables === 1
      ? 'Add the curve as your own data instead'
      : `Add the ${tables} tables as your own data instead`,
  cancel: 'Cancel',
  shown: (file: string) => `The view saved in ${file} is shown.`,
  same: (file: string) => `The page already shows the view saved in ${file}.`,
  undo: 'Undo',
});
