import type { Sections } from '../sections.ts';

export const typedValues: Sections['typed values'] = {
  notANumber: (name, typed, example) =>
    `${name}: «${typed}» non è un numero. Scrivete per esempio ${example}.`,
  outside: (name, value, lowest, highest, unit) =>
    `${name}: ${value}${unit} non è possibile; da ${lowest} a ${highest}${unit} sì.`,
  mass: 'Massa',
  coupling: 'Accoppiamento',
  notPositive: (coupling) => `L’accoppiamento ${coupling} non è possibile; deve essere positivo.`,
  fractionExample: '0.3 o 1/3',
  level: 'CL',
  levelUsed: (typed, used) => `CL ${typed} non è possibile; si usa ${used}.`,
  exposure: 'Esposizione',
  kaons: ' volte i kaoni',
  lifetime: 'Vita media',
  lifetimeExample: '200 ps, 1 ns o inf',
  lifetimeOutside: (typed) => `La vita media ${typed} non è possibile; da 10 ps a 100 ns, o inf, sì.`,
};
