import type { Sections } from '../sections.ts';

export const sliderFields: Sections['slider fields'] = {
  kaons: '0.1- bis 100-mal die Kaonen',
  lifetime: '10 ps bis 100 ns, oder inf',
  percent: '0 bis 100 %',
};
