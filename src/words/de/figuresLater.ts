import type { Sections } from '../sections.ts';

export const figuresLater: Sections['figures after the papers'] = {
  projection: {
    name: '2016–2024 (Projektion)',
    paper:
      'NA62 hat mit den Daten von 2016–2024 B(K^+ → π^+νν̄) = (9.6 +1.9 −1.8) × 10^{−11} gemessen (arXiv:2604.12649), etwa das Doppelte der Daten von 2016–2022. Eine Suche nach K^+ → π^+*X* in diesen Daten ist nicht veröffentlicht.',
    here: 'Die Grenze, die 2016–2022 mit doppelt so vielen Kaonen erwarten ließe: der Untergrund im Verhältnis, seine relative Unsicherheit, die Auflösung und die Akzeptanz wie veröffentlicht. Nur erwartet.',
    differs:
      'Es ist eine Projektion, kein Ergebnis: Eine beobachtete Kurve von 2016–2024 gibt es nicht, und keine wird gezeichnet.',
  },
};
