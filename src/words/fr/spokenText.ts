import type { Sections } from '../sections.ts';

export const spokenText: Sections['spoken text'] = {
  times: ' fois ',
  upTo: (from, to) => `${from} à ${to}`,
  signs: {
    'ν\u0304': ' nu-barre',
    ν: ' nu',
    π: ' pi ',
    μ: ' mu ',
    γ: ' gamma ',
    '→': ' donne ',
    '+': ' plus ',
    '−': ' moins ',
  },
};
