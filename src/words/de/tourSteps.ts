import type { Sections } from '../sections.ts';

export const tourControls: Sections['tour controls'] = {
  ruledOut: 'Ausgeschlossen',
  notByThis: 'Von dieser Suche nicht ausgeschlossen',
  computing: 'Wird berechnet…',
  asIfStable: 'Gezeichnet, als zerfiele *X* unterwegs nie; der nächste Schritt stellt das richtig.',
  lifetime: 'Lebensdauer von *X*',
  dragLifetime: 'Lebensdauer ziehen',
  lives: (lifetime, flight) => ['*X* lebt ', lifetime, ' und fliegt ', flight, ' im Mittel'],
  guess: 'Ihr Tipp für diesen Punkt',
  guesses: { excluded: 'Ausgeschlossen', open: 'Nicht ausgeschlossen' },
  right: 'Richtig geraten.',
  wrong: 'Diesmal nicht.',
  again: 'Bewegen Sie den Punkt, um noch einmal zu raten.',
  why: 'Warum?',
};
