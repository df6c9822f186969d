import { section } from '../section.ts';

/** How sentences with numbers and reactions are read aloud. */
export const spokenTextWords = section('spoken text', {
  times: ' times ',
  upTo: (from: string, to: string) => `${from} to ${to}`,
  /** Longer signs first: what a sign begins with may be another. */
  signs: {
    'ν\u0304': ' nu-bar',
    ν: ' nu',
    π: ' pi ',
    μ: ' mu ',
    γ: ' gamma ',
    '→': ' to ',
    '+': ' plus ',
    '−': ' minus ',
  },
});
