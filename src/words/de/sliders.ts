import type { Sections } from '../sections.ts';

export const sliders: Sections['sliders'] = {
  typeValue: (name) => `${name}, einen Wert eingeben: `,
  exposure: 'Datenmenge',
  kaons: (factor) => `${factor}-mal die Kaonen`,
  kaonsHint: '0.1- bis 100-mal die Kaonen',
  lifetime: 'Feste Lebensdauer',
  lifetimeHint: '10 ps bis 100 ns, oder inf',
  invisible: 'Unsichtbarer Anteil',
  percent: (percentage) => `${percentage} Prozent`,
  percentHint: '0 bis 100 %',
};
