import { section } from '../section.ts';

/** What several forms of the page beside the explorer say. */
export const presentationWords = section('presentations', {
  /** Where there is no room for all that is to be said of them. */
  inputs: 'Inputs partly reconstructed',
});
