import type { Sections } from '../sections.ts';

export const fields: Sections['fields'] = {
  pressToType: (spoken) => `${spoken} ; appuyer pour saisir`,
  filter: 'Saisir pour filtrer',
  filterOf: (list) => `${list}, saisir pour filtrer`,
  nothingFound: (typed) => `Rien dans cette liste ne correspond à « ${typed} ».`,
};
