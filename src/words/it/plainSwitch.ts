import type { Sections } from '../sections.ts';

export const plainSwitch: Sections['plain switch'] = {
  name: 'Parole semplici',
  button: 'Parole semplici',
  hint: 'Tutto in parole che non richiedono fisica (w)',
};
