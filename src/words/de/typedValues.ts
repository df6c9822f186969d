import type { Sections } from '../sections.ts';

export const typedValues: Sections['typed values'] = {
  notANumber: (name, typed, example) =>
    `${name}: „${typed}“ ist keine Zahl. Schreiben Sie zum Beispiel ${example}.`,
  outside: (name, value, lowest, highest, unit) =>
    `${name}: ${value}${unit} geht nicht; ${lowest} bis ${highest}${unit} geht.`,
  mass: 'Masse',
  coupling: 'Kopplung',
  notPositive: (coupling) => `Die Kopplung ${coupling} geht nicht; sie muss über 0 liegen.`,
  fractionExample: '0.3 oder 1/3',
  level: 'CL',
  levelUsed: (typed, used) => `CL ${typed} geht nicht; ${used} wird benutzt.`,
  exposure: 'Datenmenge',
  kaons: '-mal die Kaonen',
  lifetime: 'Lebensdauer',
  lifetimeExample: '200 ps, 1 ns oder inf',
  lifetimeOutside: (typed) => `Die Lebensdauer ${typed} geht nicht; 10 ps bis 100 ns, oder inf, geht.`,
};
