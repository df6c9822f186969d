import type { Sections } from '../sections.ts';

export const spokenText: Sections['spoken text'] = {
  times: ' per ',
  upTo: (from, to) => `${from} a ${to}`,
  signs: {
    'ν\u0304': ' ni barrato',
    ν: ' ni',
    π: ' pi ',
    μ: ' mi ',
    γ: ' gamma ',
    '→': ' in ',
    '+': ' più ',
    '−': ' meno ',
  },
};
