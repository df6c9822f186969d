import { quoted } from './quoted.ts';
import type { Sections } from '../sections.ts';

export const couplings: Sections['couplings'] = {
  faults: {
    'not-name-and-value': ({ part, column }) =>
      `Gli accoppiamenti hanno ${quoted(part)} al carattere ${column}; lì servono un nome, = e un numero, come in CGG=1,Cff=0.1.`,
    'unknown-name': ({ part, column, allowed }) =>
      `Gli accoppiamenti hanno ${quoted(part)} al carattere ${column}; i nomi sono ${allowed.join(', ')}, scritti così.`,
    'not-a-number': ({ part, column }) =>
      `Gli accoppiamenti hanno ${quoted(part)} al carattere ${column}; dopo = deve stare un numero finito.`,
    'named-twice': ({ part, column }) =>
      `Gli accoppiamenti hanno ${quoted(part)} al carattere ${column}, ma quel nome è già stato dato; ognuno va dato una volta.`,
    'beyond-range': ({ part, column, allowed: [lowest, highest] }) =>
      `Gli accoppiamenti hanno ${quoted(part)} al carattere ${column}; il numero deve stare tra ${lowest} e ${highest}.`,
    'all-zero': () =>
      'Tutti gli accoppiamenti sono 0, quindi non c’è niente da escludere; uno di essi deve avere un altro valore.',
  },
};
