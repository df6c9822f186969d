import type { Sections } from '../sections.ts';

export const axes: Sections['axes'] = {
  mass: (particle) => `Masse de ${particle}`,
  button: (axis) => `Limites de l’axe : ${axis}`,
  hint: 'Saisir les limites',
  popup: (axis) => `Limites de ${axis}`,
  form: 'Limites de l’axe',
  from: 'de',
  to: 'à',
  scale: 'Échelle',
  scales: { linear: 'linéaire', log: 'log' },
  apply: 'Appliquer',
  whole: 'Plan entier',
  notANumber: (typed, example) => `« ${typed} » n’est pas un nombre. Écrivez par exemple ${example}.`,
  wrongOrder: (from, to) =>
    `La limite inférieure ${from} doit être au-dessous de la limite supérieure, ${to}.`,
  massesOutside: (from, to, lowest, highest) =>
    `Les masses de ${from} à ${to} ne peuvent pas être montrées ; celles de ${lowest} à ${highest} MeV le peuvent.`,
  notPositive: (from) => `La limite inférieure ${from} doit être positive, car l’axe est logarithmique.`,
};
