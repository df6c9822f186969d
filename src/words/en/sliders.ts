import { section } from '../section.ts';

/** What a phrase that is a slider says. */
export const sliderWords = section('sliders', {
  typeValue: (name: string) => `${name}, type a value: `,
});
