import { section } from '../section.ts';

/** What is said where limits of an axis are typed. */
export const axisWords = section('axes', {
  mass: (particle: string) => `Mass of ${particle}`,
  button: (axis: string) => `Limits of the axis: ${axis}`,
  hint: 'Type limits',
  popup: (axis: string) => `Limits of ${axis}`,
  form: 'Limits of the axis',
  from: 'from',
  to: 'to',
  scale: 'Scale',
  scales: { linear: 'linear', log: 'log' },
  apply: 'Apply',
  whole: 'Whole plane',
  notANumber: (typed: string, example: string) => `“${typed}” is not a number. Write for example ${example}.`,
  wrongOrder: (from: number, to: number) => `The lower limit ${from} must be below the upper one, ${to}.`,
  massesOutside: (from: number, to: number, lowest: number, highest: number) =>
    `Masses ${from} to ${to} cannot be shown; ${lowest} to ${highest} MeV can.`,
  notPositive: (from: number) => `The lower limit ${from} must be above 0, since the axis is logarithmic.`,
});
