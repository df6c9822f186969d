import { section } from '../section.ts';

/** What is said of typed values that cannot be taken. */
export const typedWords = section('typed values', {
  notANumber: (name: string, typed: string, example: string) =>
    `${name} “${typed}” is not a number. Write for example ${example}.`,
  outside: (name: string, value: number, lowest: number, highest: number, unit: string) =>
    `${name} ${value}${unit} is not possible; ${lowest} to ${highest}${unit} is.`,
  mass: 'Mass',
  coupling: 'Coupling',
  notPositive: (coupling: number) => `Coupling ${coupling} is not possible; it must be above 0.`,
  fractionExample: '0.3 or 1/3',
  level: 'CL',
  levelUsed: (typed: number, used: number) => `CL ${typed} is not possible; ${used} is used.`,
  exposure: 'Exposure',
  kaons: ' times the kaons',
  lifetime: 'Lifetime',
  lifetimeExample: '200 ps, 1 ns or inf',
  lifetimeOutside: (typed: string) => `Lifetime ${typed} is not possible; 10 ps to 100 ns, or inf, is.`,
});
