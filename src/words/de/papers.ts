import type { Sections } from '../sections.ts';

export const papers: Sections['papers'] = {
  name: (year) => `Arbeit von ${year}`,
  section: (paper, number) => `${paper}, Abschnitt ${number}`,
  figure: (paper, number) => `${paper}, Abbildung ${number}`,
  table: (paper, number) => `${paper}, Tabelle ${number}`,
  equation: (paper, number) => `${paper}, Gl. ${number}`,
};
