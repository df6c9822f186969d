import { section } from '../section.ts';

/** What may be typed in place of moving a slider. */
export const sliderFieldWords = section('slider fields', {
  kaons: '0.1 to 100 times the kaons',
  lifetime: '10 ps to 100 ns, or inf',
  percent: '0 to 100 %',
});
