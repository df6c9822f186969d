import { quoted } from './quoted.ts';
import type { Sections } from '../sections.ts';

export const couplings: Sections['couplings'] = {
  title: 'Kopplungen des ALP',
  about:
    'Nur die Verhältnisse zählen: Die Ebene zeigt ihren gemeinsamen Faktor. Ein Schieber reicht über drei Zehnerpotenzen auf beiden Seiten der 0; jede Zahl lässt sich eintippen.',
  benchmarks: 'Referenzmodelle',
  benchmark: { equal: 'alle gleich', bc9: 'BC9', bc10: 'BC10', bc11: 'BC11' },
  benchmarkMeans: {
    equal: 'Alle vier Kopplungen sind 1.',
    bc9: 'Nur Photonen: C_WW = C_BB = 1.',
    bc10: 'Nur Fermionen: C_ff = 1.',
    bc11: 'Nur Gluonen: C_GG = 1.',
  },
  names: {
    CGG: 'Gluonen',
    CWW: 'W-Feld',
    CBB: 'B-Feld',
    Cff: 'alle Fermionen',
    Cuu: 'Up-artige Quarks',
    Cdd: 'Down-artige Quarks',
    Cll: 'geladene Leptonen',
    C33: 'dritte Generation',
    ksd: 'Strange zu Down',
  },
  hint: 'jede Zahl; 0 für keine',
  scale: 'Skala der Kopplungen',
  scaleHint: '1 bis 1000000 TeV',
  separate: 'Arten von Fermionen und eine direkte Kopplung',
  asCommon: 'wie *C*_{*ff*}',
  spoken: (name, value) => `${name}, ${value}`,
  spokenScale: (scaleTeV) => `${scaleTeV} TeV`,
  faults: {
    'not-name-and-value': ({ part, column }) =>
      `In den Kopplungen steht ${quoted(part)} an Zeichen ${column}; dort gehören ein Name, = und eine Zahl hin, wie in CGG=1,Cff=0.1.`,
    'unknown-name': ({ part, column, allowed }) =>
      `In den Kopplungen steht ${quoted(part)} an Zeichen ${column}; die Namen sind ${allowed.join(', ')}, genau so geschrieben.`,
    'not-a-number': ({ part, column }) =>
      `In den Kopplungen steht ${quoted(part)} an Zeichen ${column}; hinter = muss eine endliche Zahl stehen.`,
    'named-twice': ({ part, column }) =>
      `In den Kopplungen steht ${quoted(part)} an Zeichen ${column}, obwohl dieser Name schon vorkam; jeder darf nur einmal vorkommen.`,
    'beyond-range': ({ part, column, allowed: [lowest, highest] }) =>
      `In den Kopplungen steht ${quoted(part)} an Zeichen ${column}; die Zahl muss zwischen ${lowest} und ${highest} liegen.`,
    'all-zero': () =>
      'Alle Kopplungen sind 0, also gibt es nichts auszuschließen; eine von ihnen braucht einen anderen Wert.',
  },
};
