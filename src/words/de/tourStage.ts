import type { Sections } from '../sections.ts';

export const tourStage: Sections['tour stage'] = {
  same: 'Derselbe Zerfall in NA62',
  one: 'Ein solcher Zerfall in NA62',
  toScale: (stretch) =>
    `Längs des Strahls und im Flug maßstäblich; quer ${stretch}-mal größer. Die Größen sind eine Skizze.`,
  shortScale: (stretch) => `quer ${stretch}-mal größer; Skizze`,
  escapes: 'Ein Kaon zerfällt in ein Pion, das gemessen wird, und *X*, das ungesehen hinausfliegt.',
  decays: (metres) => `Ein Kaon zerfällt in ein Pion und *X*, das ${metres} m weiter zerfällt.`,
  ordinary: 'Ein Kaon zerfällt in ein Pion und zwei Photonen.',
  rare: 'Ein Kaon zerfällt in ein Pion und zwei Neutrinos, die ungesehen davonfliegen.',
  counted: 'Kaonzerfälle',
  rareCount: 'davon mit nichts als einem Pion zu sehen',
  pace: 'Im Zeitraffer: Hier zerfällt in jeder Sekunde eine Milliarde Kaonen.',
  seekRare: 'Zeig mir den seltenen',
  seekOrdinary: 'Und die gewöhnlichen',
};
