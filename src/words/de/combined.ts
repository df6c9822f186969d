import type { Sections } from '../sections.ts';

export const combined: Sections['combined'] = {
  row: 'zu einer Grenze kombiniert',
  computing: 'wird berechnet…',
  facts: {
    what: 'Eine Grenze aus allen Suchen in der Figur, die das Teilchen sehen, durch das Produkt ihrer Likelihoods.',
    limitsAlone:
      'Eine Suche, die nur Grenzen veröffentlicht, kann nicht in das Produkt eingehen; sie zählt dort, wo sie allein stärker ist.',
  },
  dot: 'kombiniert',
  spoken: (strength) => `Signalstärke aller kombiniert, ${strength}`,
  alone: (search) => ['Nur eine Suche hat hier eine Grenze, oder eine ist allein stärker: ', search, '.'],
  product: (searches, method) => [
    'CL_s der gewichteten Summe der Zählungen von ',
    searches,
    `, Methode: ${method}.`,
  ],
  shares: (shares, cls) =>
    `Sie tragen ${shares} der erwarteten Empfindlichkeit bei. CL_s = ${cls} am Fadenkreuz.`,
  bound: 'alle Suchen kombiniert',
  line: (who) => [who, ' kombiniert'],
  title: 'Kombinierte Grenze der Suchen',
  name: 'die Suchen, zu einer Grenze kombiniert',
  note: 'Produkt der Likelihoods der Suchen in der Figur, die Zählungen haben, die meisten aus veröffentlichten Grenzen rekonstruiert.',
};
