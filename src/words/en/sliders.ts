import { section } from '../section.ts';

/** What phrases say that are sliders. */
export const sliderWords = section('sliders', {
  typeValue: (name: string) => `${name}, type a value: `,
  exposure: 'Exposure',
  kaons: (factor: number) => `${factor} times the kaons`,
  lifetime: 'Fixed lifetime',
  invisible: 'Invisible fraction',
  percent: (percentage: number) => `${percentage} percent`,
});
