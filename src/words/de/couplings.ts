import { quoted } from './quoted.ts';
import type { Sections } from '../sections.ts';

export const couplings: Sections['couplings'] = {
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
