import type { Sections } from '../sections.ts';

export const union: Sections['union'] = {
  row: 'come una sola regione, la loro unione',
  title: 'Unione delle ricerche',
  name: 'le ricerche come una sola regione, la loro unione',
  note: 'Unione delle ricerche nella figura.',
};
