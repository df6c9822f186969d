import type { Sections } from '../sections.ts';

export const spokenText: Sections['spoken text'] = {
  times: ' mal ',
  upTo: (from, to) => `${from} bis ${to}`,
  signs: {
    'ν\u0304': ' ny-quer',
    ν: ' ny',
    π: ' pi ',
    μ: ' my ',
    γ: ' gamma ',
    '→': ' nach ',
    '+': ' plus ',
    '−': ' minus ',
  },
};
