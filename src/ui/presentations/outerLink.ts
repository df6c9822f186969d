import type { Choices } from '../../state/choices.ts';
import { writePermalink } from '../../state/permalink.ts';

/** The link of what is shown, in the explorer: without what makes another form of the page of it. */
export const outerLink = (choices: Choices): string =>
  writePermalink({ ...choices, view: 'explore', tour: null, deck: [], home: '', host: '' });
