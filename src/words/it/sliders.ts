import type { Sections } from '../sections.ts';

export const sliders: Sections['sliders'] = {
  typeValue: (name) => `${name}, scrivere un valore: `,
  exposure: 'Esposizione',
  kaons: (factor) => `${factor} volte i kaoni`,
  lifetime: 'Vita media fissa',
  invisible: 'Frazione invisibile',
  percent: (percentage) => `${percentage} per cento`,
};
