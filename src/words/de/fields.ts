import type { Sections } from '../sections.ts';

export const fields: Sections['fields'] = {
  pressToType: (spoken) => `${spoken}; drücken, um einzugeben`,
  filter: 'Zum Filtern tippen',
  filterOf: (list) => `${list}, zum Filtern tippen`,
  nothingFound: (typed) => `Nichts in dieser Liste passt zu „${typed}“.`,
};
