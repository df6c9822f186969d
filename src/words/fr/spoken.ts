import type { Sections } from '../sections.ts';

export const spoken: Sections['spoken'] = {
  power: (exponent, isNegative) => ` fois dix puissance ${isNegative ? 'moins ' : ''}${exponent}`,
  infinite: 'infini',
  minus: 'moins ',
  units: {
    ps: 'picosecondes',
    ns: 'nanosecondes',
    µs: 'microsecondes',
    ms: 'millisecondes',
    s: 'secondes',
    min: 'minutes',
    yr: 'ans',
  },
};
