import type { Sections } from '../sections.ts';

export const papers: Sections['papers'] = {
  name: (year) => `article de ${year}`,
  section: (paper, number) => `${paper}, section ${number}`,
  figure: (paper, number) => `${paper}, figure ${number}`,
  table: (paper, number) => `${paper}, table ${number}`,
  equation: (paper, number) => `${paper}, éq. ${number}`,
};
