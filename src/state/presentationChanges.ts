import type { Change } from './changes.ts';

/** Changes between the words of physics and plain ones. */
export const toggleWording: Change = (choices) => ({
  ...choices,
  wording: choices.wording === 'plain' ? 'physics' : 'plain',
});
