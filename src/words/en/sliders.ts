import { section } from '../section.ts';

/** What phrases say that are sliders. */
export const sliderWords = section('sliders', {
  typeValue: (name: string) => `${name}, type a value: `,
  exposure: 'Exposure',
  kaons: (factor: number) => `${factor} times the kaons`,
  kaonsHint: '0.1 to 100 times the kaons',
  lifetime: 'Fixed lifetime',
  lifetimeHint: '10 ps to 100 ns, or inf',
  invisible: 'Invisible fraction',
  percent: (percentage: number) => `${percentage} percent`,
  percentHint: '0 to 100 %',
});
