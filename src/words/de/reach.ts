import type { Sections } from '../sections.ts';

export const reach: Sections['reach'] = {
  row: 'Reichweite einer Entdeckung, 3*σ* und 5*σ*',
  facts: {
    what: 'Das Signal, mit dem die Hälfte aller Experimente einen Überschuss von 3*σ* (kurze Striche) oder 5*σ* (lange Striche) im Fenster seiner Masse sähe, nur dort betrachtet.',
    steps:
      'Anzahlen sind ganze Zahlen, daher verlaufen die Kurven in Stufen. Suchen, von denen nur Grenzen veröffentlicht sind, haben keine.',
  },
  slow: 'Diese Methode läuft über alle Ausgänge und gibt keine Reichweite in absehbarer Zeit; eine andere wählen.',
  label: (significance) => `${significance}*σ*`,
  of: (significance) => `Reichweite einer Entdeckung, ${significance}*σ*`,
  saved: (significance) =>
    `Die Hälfte aller Experimente sähe dort, lokal, einen Überschuss von ${significance}σ.`,
  note: (exposure) =>
    exposure === 1
      ? 'Reichweite einer Entdeckung: Die Hälfte aller Experimente sähe 3*σ* oder 5*σ*, lokal.'
      : `Reichweite einer Entdeckung mit ${exposure}-mal so vielen Kaonen: Die Hälfte aller Experimente sähe 3*σ* oder 5*σ*, lokal.`,
};
