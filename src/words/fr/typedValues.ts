import type { Sections } from '../sections.ts';

export const typedValues: Sections['typed values'] = {
  notANumber: (name, typed, example) =>
    `${name} : « ${typed} » n’est pas un nombre. Écrivez par exemple ${example}.`,
  outside: (name, value, lowest, highest, unit) =>
    `${name} : ${value}${unit} n’est pas possible ; il faut de ${lowest} à ${highest}${unit}.`,
  mass: 'Masse',
  coupling: 'Couplage',
  notPositive: (coupling) => `Le couplage ${coupling} n’est pas possible ; il doit être positif.`,
  fractionExample: '0.3 ou 1/3',
  level: 'CL',
  levelUsed: (typed, used) => `CL ${typed} n’est pas possible ; ${used} est utilisé.`,
  exposure: 'Exposition',
  kaons: ' fois les kaons',
  lifetime: 'Durée de vie',
  lifetimeExample: '200 ps, 1 ns ou inf',
  lifetimeOutside: (typed) =>
    `La durée de vie ${typed} n’est pas possible ; il faut de 10 ps à 100 ns, ou inf.`,
};
