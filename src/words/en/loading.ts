import { section } from '../section.ts';

/** What is said where a part of the page is loading, does not come, or fails. */
export const loadingWords = section('loading', {
  controls: 'The controls of this page could not be loaded. Check the connection.',
  link: 'Parts of the link could not be used.',
  waiting: 'Loading …',
  panel: 'The panel',
  part: (name: string) => `${name} could not be loaded. The rest of the page still works.`,
  notDrawn: (name: string) => `${name} could not be drawn. The rest of the page still works.`,
  notDone: (name: string) => `${name} failed. Nothing else has changed.`,
  notSaved: 'The file could not be written. Try again, or reload the page.',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  newVersion: 'A new version is there: reload when you like.',
  close: 'Close',
});
