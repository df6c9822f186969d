import type { Sections } from '../sections.ts';

export const axes: Sections['axes'] = {
  mass: (particle) => `Massa di ${particle}`,
  button: (axis) => `Limiti dell’asse: ${axis}`,
  hint: 'Inserire i limiti',
  popup: (axis) => `Limiti di ${axis}`,
  form: 'Limiti dell’asse',
  from: 'da',
  to: 'a',
  scale: 'Scala',
  scales: { linear: 'lineare', log: 'log' },
  apply: 'Applica',
  whole: 'Piano intero',
  notANumber: (typed, example) => `«${typed}» non è un numero. Scrivete per esempio ${example}.`,
  wrongOrder: (from, to) => `Il limite inferiore ${from} deve stare sotto quello superiore, ${to}.`,
  massesOutside: (from, to, lowest, highest) =>
    `Le masse da ${from} a ${to} non si possono mostrare; quelle da ${lowest} a ${highest} MeV sì.`,
  notPositive: (from) => `Il limite inferiore ${from} deve essere positivo, perché l’asse è logaritmico.`,
};
