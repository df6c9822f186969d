import type { Sections } from '../sections.ts';

export const supposition: Sections['supposition'] = {
  label: (events) => ['Projektion: ', events],
};
