import { shortName } from '../words/quoted.ts';
import { shifted } from './couplingForm.ts';
import type { Suspicion } from './importReason.ts';

/** Percent behind digits is a confidence level, and none of a unit. */
const level = /\d(?:\s|~|\\,?)*(?:%|percent\b)/gi;

/** Whether a heading says that the numbers below it are in percent. */
export const isInPercent = (heading: string): boolean => /%|\bpercent\b/i.test(heading.replace(level, ''));

/** A number in percent as a part of 1, to the digit. */
export const ofPercent = (value: number): number => shifted(value, -2);

/** Whether a cell says itself that it is in percent: then its number is a part of 1 already. */
export const saysPercent = (cell: string): boolean => cell.trimEnd().endsWith('%');

/** The number of a cell below a heading in percent as a part of 1. */
export const partOfOne = (value: number, cell: string): number =>
  saysPercent(cell) ? value : ofPercent(value);

/** That the numbers of a column were divided by 100. @param column from 0 */
export const percentRemark = (column: number, name: string): Suspicion => ({
  kind: 'percent',
  code: 'percent-column',
  line: 0,
  column: column + 1,
  name: shortName(name),
});
