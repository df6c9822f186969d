import type { Sections } from '../sections.ts';

export const sliderFields: Sections['slider fields'] = {
  kaons: 'da 0.1 a 100 volte i kaoni',
  lifetime: 'da 10 ps a 100 ns, o inf',
  percent: 'da 0 a 100 %',
};
