import type { Sections } from '../sections.ts';

export const sliders: Sections['sliders'] = {
  typeValue: (name) => `${name}, einen Wert eingeben: `,
  exposure: 'Datenmenge',
  kaons: (factor) => `${factor}-mal die Kaonen`,
  lifetime: 'Feste Lebensdauer',
  invisible: 'Unsichtbarer Anteil',
  percent: (percentage) => `${percentage} Prozent`,
};
