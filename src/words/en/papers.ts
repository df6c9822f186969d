import { section } from '../section.ts';

/** The papers that are implemented, and places in them. */
export const paperWords = section('papers', {
  name: (year: number) => `${year} paper`,
  section: (paper: string, number: string) => `${paper} section ${number}`,
  equation: (paper: string, number: string) => `${paper} eq. ${number}`,
  figure: (paper: string, number: string) => `${paper} figure ${number}`,
  table: (paper: string, number: string) => `${paper} table ${number}`,
});
