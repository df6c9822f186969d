import { section } from '../section.ts';

/** What is said where a part of the page does not come. */
export const loadingWords = section('loading', {
  controls: 'The controls of this page could not be loaded. Check the connection and load the page again.',
  link: 'Parts of the link could not be used.',
  part: (name: string) => `${name} could not be loaded. The rest of the page still works.`,
});
