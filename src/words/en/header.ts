import { section } from '../section.ts';

const themes = { system: 'as the system says', light: 'light', dark: 'dark' } as const;
type Theme = keyof typeof themes;

/** What the buttons on top say. */
export const headerWords = section('header', {
  page: 'Page',
  undo: 'Undo',
  undoKeys: 'Undo (Ctrl Z)',
  redo: 'Redo',
  redoKeys: 'Redo (Ctrl Shift Z)',
  tour: 'Tour',
  figures: 'Figures',
  keys: 'Keys',
  addData: 'Add data',
  copyLink: 'Copy link',
  save: 'Save',
  colours: (now: Theme) => `Colours: ${themes[now]}`,
  changeColours: (now: Theme, next: Theme) => `Colours: ${themes[now]}. Change to ${themes[next]}`,
});
