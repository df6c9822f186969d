import type { Sections } from '../sections.ts';

const percentWithin = (factor: number): string =>
  factor >= 2
    ? `eines Faktors ${Number(factor.toPrecision(2))}`
    : factor < 1.001
      ? '0.1 %'
      : `${(100 * (factor - 1)).toPrecision(2)} %`;

export const figures: Sections['figures'] = {
  subject: 'Die Liste der Abbildungen',
  bar: 'Die Zeile über die Abbildung',
  all: 'Alle Abbildungen',
  title: 'Die Abbildungen der Veröffentlichungen, lebendig',
  introduction:
    'Jede Abbildung wird berechnet, während Sie sie ansehen. Öffnen Sie eine, um Achsen und Annahmen zu ändern und sie mit der Veröffentlichung zu vergleichen.',
  paper: (year) => `Veröffentlichung von ${year}`,
  beyond: 'Nach den Veröffentlichungen',
  parts: { left: 'links', right: 'rechts', centre: 'Mitte' },
  heading: (number, arxiv) => `Abbildung ${number} von arXiv:${arxiv}`,
  number: (number) => `Abbildung ${number}`,
  search: 'Abbildung suchen',
  searchHint: '9d, Lebensdauer, BC4 …',
  noneSuch: (text) => `Keine Abbildung heißt „${text}“. Versuchen Sie eine Nummer, etwa 9d, oder ein Wort.`,
  leave: 'Liste verlassen',
  previous: 'Vorige Abbildung',
  next: 'Nächste Abbildung',
  compare: 'Mit der Veröffentlichung vergleichen',
  about: 'Was sie annimmt',
  usedIn: (year) => `Verwendet in der Veröffentlichung von ${year}, Abbildungen`,
  reset: 'Wie veröffentlicht',
  close: 'Abbildung schließen',
  published: 'Veröffentlichte Kurve zeichnen',
  changed: 'Sie haben diese Abbildung geändert: Die Zahlen unten gelten für Ihre Wahl.',
  shows: 'Die Veröffentlichung zeigt',
  here: 'Hier berechnet',
  differs: 'Warum sie sich unterscheiden',
  numbers: 'Verglichene Zahlen',
  columns: {
    what: 'Was',
    paper: 'Veröffentlicht',
    here: 'Hier',
    agreement: 'Übereinstimmung',
  },
  waiting: 'Wird berechnet…',
  agrees: 'stimmt überein',
  differsFromPaper: 'weicht ab',
  upTo: 'bis',
  ratio: (ratio) => `Verhältnis ${ratio}`,
  curve: (points) => `${points} abgelesene Punkte`,
  median: (median, ninetieth) =>
    `mittleres Verhältnis (Median) ${median}; neun von zehn innerhalb ${percentWithin(ninetieth)}`,
  nothing: 'nicht verglichen',
  note: (heading) => `Nach ${heading}.`,
  drawing: (name) => `Zeichnung: ${name}`,
  notDrawn: 'Diese Abbildung konnte nicht gezeichnet werden. Öffnen Sie sie, um zu sehen, warum.',
};
