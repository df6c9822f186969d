import { section } from '../section.ts';

/** What is said of colours under the regions. */
export const backgroundWords = section('background', {
  lifetime: 'lifetime as background',
  note: 'Background: the lifetime that the coupling implies, read from the bar of colours.',
});
