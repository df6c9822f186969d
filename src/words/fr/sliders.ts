import type { Sections } from '../sections.ts';

export const sliders: Sections['sliders'] = {
  typeValue: (name) => `${name}, saisir une valeur : `,
  exposure: 'Exposition',
  kaons: (factor) => `${factor} fois les kaons`,
  kaonsHint: 'de 0.1 à 100 fois les kaons',
  lifetime: 'Durée de vie fixe',
  lifetimeHint: 'de 10 ps à 100 ns, ou inf',
  invisible: 'Fraction invisible',
  percent: (percentage) => `${percentage} pour cent`,
  percentHint: 'de 0 à 100 %',
};
