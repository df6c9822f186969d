import { section } from '../section.ts';

/** How numbers and reactions are read aloud. */
export const spokenWords = section('spoken', {
  power: (exponent: string, isNegative: boolean) =>
    ` times ten to the ${isNegative ? 'minus ' : ''}${exponent}`,
  times: ' times ',
  upTo: (from: string, to: string) => `${from} to ${to}`,
  infinite: 'infinite',
  minus: 'minus ',
  units: {
    ps: 'picoseconds',
    ns: 'nanoseconds',
    µs: 'microseconds',
    ms: 'milliseconds',
    s: 'seconds',
    min: 'minutes',
    yr: 'years',
  },
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
