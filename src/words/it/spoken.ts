import type { Sections } from '../sections.ts';

export const spoken: Sections['spoken'] = {
  power: (exponent, isNegative) => ` per dieci alla ${isNegative ? 'meno ' : ''}${exponent}`,
  infinite: 'infinito',
  minus: 'meno ',
  units: {
    ps: 'picosecondi',
    ns: 'nanosecondi',
    µs: 'microsecondi',
    ms: 'millisecondi',
    s: 'secondi',
    min: 'minuti',
    yr: 'anni',
  },
};
