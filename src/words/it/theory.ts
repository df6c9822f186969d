import { quoted } from './quoted.ts';
import type { Sections } from '../sections.ts';

export const theory: Sections['theory'] = {
  title: 'Ipotesi della teoria',
  about:
    'Le curve pubblicate differiscono in queste. Si può scegliere ogni valore nell’intervallo del cursore, e scrivere ogni altro che abbia senso.',
  names: {
    C: 'intensità di *K* → *πS*',
    a: 'costante di *W*(*z*)',
    b: 'pendenza di *W*(*z*)',
    N8: 'ottetto debole di *K* → *πa*',
    scale: 'scala dell’accoppiamento',
    muOverMd: 'rapporto delle masse dei quark',
    FB: 'fattori di forma dei decadimenti di *B*, sui soliti',
  },
  usual: 'consueto',
  reset: 'Valori consueti',
  hint: (lowest, highest) => `da ${lowest} a ${highest}`,
  spoken: (name, value) => `${name}, ${value}`,
  faults: {
    'not-name-and-value': ({ part, column }) =>
      `Le ipotesi della teoria hanno ${quoted(part)} al carattere ${column}; lì servono un nome, = e un numero, come in C=0.0038.`,
    'unknown-name': ({ part, column, allowed }) =>
      `Le ipotesi della teoria hanno ${quoted(part)} al carattere ${column}; questo modello ha ${allowed.join(', ')}, scritti così.`,
    'not-a-number': ({ part, column }) =>
      `Le ipotesi della teoria hanno ${quoted(part)} al carattere ${column}; dopo = serve un numero finito.`,
    'named-twice': ({ part, column }) =>
      `Le ipotesi della teoria hanno ${quoted(part)} al carattere ${column}, ma quel nome è già stato dato; dare ciascuno una volta.`,
    'beyond-range': ({ part, column, allowed: [lowest, highest] }) =>
      `Le ipotesi della teoria hanno ${quoted(part)} al carattere ${column}; il numero deve essere tra ${lowest} e ${highest}.`,
  },
  row: 'estensione delle ipotesi della teoria',
  facts: {
    what: (inputs) => [
      'Tra i bordi che danno i valori pubblicati, con tutte le altre ipotesi uguali: ',
      inputs,
      '.',
    ],
    ends: 'Sono calcolate tutte le combinazioni degli estremi; le loro correlazioni non sono note, quindi la banda è piuttosto larga che stretta.',
    correlated: (inputs, coefficient, source) => [
      'Gli errori di ',
      inputs,
      ' sono legati, correlazione ',
      coefficient,
      ` (${source}): sono calcolati gli estremi degli assi della loro ellisse a 1σ, ciascuno in unità del suo errore.`,
    ],
    and: ' e ',
  },
  none: 'Questo modello non ha ipotesi della teoria da variare.',
  label: 'ipotesi della teoria',
  dot: 'ipotesi della teoria',
  atPoint: {
    excluded: 'Escluso con tutte le ipotesi della teoria.',
    allowed: 'Non escluso con alcuna ipotesi della teoria.',
    some: (members) => ['Escluso solo se ', members, '.'],
    usual: 'tutte sono consuete',
    or: ' o ',
  },
  range: (lowest, highest) => ['*μ* = ', lowest, ' fino a ', highest],
  saved: 'Un estremo dell’estensione delle ipotesi della teoria.',
  note: (inputs) => ['Bande ai bordi: estensione delle ipotesi della teoria, ', inputs, '.'],
  interval: (lowest, highest) => [lowest, ' fino a ', highest],
};
