import type { Sections } from '../sections.ts';

export const plainSwitch: Sections['plain switch'] = {
  name: 'Mots simples',
  button: 'Mots simples',
  hint: 'Tout dans des mots qui ne demandent pas de physique (w)',
};
