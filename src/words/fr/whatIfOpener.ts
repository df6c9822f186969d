import type { Sections } from '../sections.ts';

export const whatIfOpener: Sections['what-if opener'] = {
  label: 'Et si d’autres événements étaient vus ?',
  button: 'et si ?',
  loading: 'Ce qui serait observé si d’autres événements étaient vus…',
};
