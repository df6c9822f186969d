import type { Sections } from '../sections.ts';

export const axes: Sections['axes'] = {
  mass: (particle) => `Masse von ${particle}`,
  button: (axis) => `Grenzen der Achse: ${axis}`,
  hint: 'Grenzen eingeben',
  popup: (axis) => `Grenzen von ${axis}`,
  form: 'Grenzen der Achse',
  from: 'von',
  to: 'bis',
  scale: 'Skala',
  scales: { linear: 'linear', log: 'log' },
  apply: 'Anwenden',
  whole: 'Ganze Ebene',
  notANumber: (typed, example) => `„${typed}“ ist keine Zahl. Schreiben Sie zum Beispiel ${example}.`,
  wrongOrder: (from, to) => `Die untere Grenze ${from} muss unter der oberen, ${to}, liegen.`,
  massesOutside: (from, to, lowest, highest) =>
    `Massen von ${from} bis ${to} lassen sich nicht zeigen; ${lowest} bis ${highest} MeV schon.`,
  notPositive: (from) => `Die untere Grenze ${from} muss über 0 liegen, denn die Achse ist logarithmisch.`,
};
