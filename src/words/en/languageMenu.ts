import { section } from '../section.ts';

/** The choice of the language. */
export const languageMenuWords = section('language menu', {
  name: 'Language',
});
