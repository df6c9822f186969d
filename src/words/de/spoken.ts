import type { Sections } from '../sections.ts';

export const spoken: Sections['spoken'] = {
  power: (exponent, isNegative) => ` mal zehn hoch ${isNegative ? 'minus ' : ''}${exponent}`,
  infinite: 'unendlich',
  minus: 'minus ',
  units: {
    ps: 'Pikosekunden',
    ns: 'Nanosekunden',
    µs: 'Mikrosekunden',
    ms: 'Millisekunden',
    s: 'Sekunden',
    min: 'Minuten',
    yr: 'Jahre',
  },
};
