import { section } from '../section.ts';

/** What must be said of an excess that was put into reconstructed counts. */
export const placedWords = section('placed excess', {
  /** In as few words as a key has room for. */
  key: 'excess put in by hand: its true place is unknown',
});
