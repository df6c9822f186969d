import { section } from '../section.ts';

/** What fields say, and what opens them. */
export const fieldWords = section('fields', {
  pressToType: (spoken: string) => `${spoken}; press to type`,
  filter: 'Type to filter',
  filterOf: (list: string) => `${list}, type to filter`,
  nothingFound: (typed: string) => `Nothing in this list matches “${typed}”.`,
});
