import type { Sections } from '../sections.ts';

export const sliderFields: Sections['slider fields'] = {
  kaons: 'de 0.1 à 100 fois les kaons',
  lifetime: 'de 10 ps à 100 ns, ou inf',
  percent: 'de 0 à 100 %',
};
