import type { Sections } from '../sections.ts';

export const sliders: Sections['sliders'] = {
  typeValue: (name) => `${name}, scrivere un valore: `,
  exposure: 'Esposizione',
  kaons: (factor) => `${factor} volte i kaoni`,
  kaonsHint: 'da 0.1 a 100 volte i kaoni',
  lifetime: 'Vita media fissa',
  lifetimeHint: 'da 10 ps a 100 ns, o inf',
  invisible: 'Frazione invisibile',
  percent: (percentage) => `${percentage} per cento`,
  percentHint: 'da 0 a 100 %',
};
