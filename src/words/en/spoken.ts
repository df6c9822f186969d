import { section } from '../section.ts';

/** How numbers are read aloud. */
export const spokenWords = section('spoken', {
  power: (exponent: string, isNegative: boolean) =>
    ` times ten to the ${isNegative ? 'minus ' : ''}${exponent}`,
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
});
