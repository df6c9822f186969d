import type { Sections } from '../sections.ts';

export const fields: Sections['fields'] = {
  pressToType: (spoken) => `${spoken}; premere per scrivere`,
  filter: 'Scrivere per filtrare',
  filterOf: (list) => `${list}, scrivere per filtrare`,
  nothingFound: (typed) => `Nulla in questa lista corrisponde a «${typed}».`,
};
