import { section } from '../section.ts';

/** The switch between the words of physics and plain ones. */
export const plainSwitchWords = section('plain switch', {
  /** At the beginning of a sentence. */
  name: 'The plain words',
  button: 'Plain words',
  hint: 'Everything in words that need no physics (w)',
});
