import type { Sections } from '../sections.ts';

export const sliders: Sections['sliders'] = {
  typeValue: (name) => `${name}, saisir une valeur : `,
  exposure: 'Exposition',
  kaons: (factor) => `${factor} fois les kaons`,
  lifetime: 'Durée de vie fixe',
  invisible: 'Fraction invisible',
  percent: (percentage) => `${percentage} pour cent`,
};
