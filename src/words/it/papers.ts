import type { Sections } from '../sections.ts';

export const papers: Sections['papers'] = {
  name: (year) => `articolo del ${year}`,
  section: (paper, number) => `${paper}, sezione ${number}`,
  equation: (paper, number) => `${paper}, eq. ${number}`,
  figure: (paper, number) => `${paper}, figura ${number}`,
  table: (paper, number) => `${paper}, tabella ${number}`,
};
