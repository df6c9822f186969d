import { quoted } from './quoted.ts';
import type { Sections } from '../sections.ts';

export const couplings: Sections['couplings'] = {
  title: 'Accoppiamenti dell’ALP',
  about:
    'Contano solo i rapporti: il piano è nel loro fattore comune. Un cursore copre tre fattori dieci da entrambi i lati dello 0; si può digitare qualsiasi numero.',
  benchmarks: 'Modelli di riferimento',
  benchmark: { equal: 'tutti uguali', bc9: 'BC9', bc10: 'BC10', bc11: 'BC11' },
  benchmarkMeans: {
    equal: 'I quattro accoppiamenti valgono 1.',
    bc9: 'Solo fotoni: C_WW = C_BB = 1.',
    bc10: 'Solo fermioni: C_ff = 1.',
    bc11: 'Solo gluoni: C_GG = 1.',
  },
  names: {
    CGG: 'gluoni',
    CWW: 'campo W',
    CBB: 'campo B',
    Cff: 'tutti i fermioni',
    Cuu: 'quark di tipo up',
    Cdd: 'quark di tipo down',
    Cll: 'leptoni carichi',
    C33: 'terza generazione',
    ksd: 'da strange a down',
  },
  hint: 'un numero qualsiasi; 0 per nessuno',
  scale: 'Scala degli accoppiamenti',
  scaleHint: 'da 1 a 1000000 TeV',
  separate: 'Tipi di fermioni, e un accoppiamento diretto',
  asCommon: 'come *C*_{*ff*}',
  spoken: (name, value) => `${name}, ${value}`,
  spokenScale: (scaleTeV) => `${scaleTeV} TeV`,
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
