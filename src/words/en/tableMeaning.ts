import type { OpenQuestion } from '../../import/importReason.ts';
import type { ValueNote } from '../../import/valueNotes.ts';
import type { Coded } from '../coded.ts';
import { shortName } from '../quoted.ts';
import { unitText, valueFormula } from '../valueFormula.ts';

const inUnit = (unit: string): string => (unit === '' ? '' : ` ${unitText(unit)}`);

/** What is asked about a table, a sentence each. */
export const openQuestions: Coded<OpenQuestion, string> = {
  quantity: () => 'Say whether the numbers are couplings or limits on B.',
  model: () => 'Say which model the coupling belongs to.',
  convention: () => 'Say which coupling of the model it is.',
  lifetime: () => 'Say for which lifetime of X the limits hold.',
  'mass-scale': () => 'The masses may be logarithms; say how they are written.',
  'value-scale': () => 'The values may be logarithms; say how they are written.',
  'value-unit': ({ unit, wanted }) =>
    unit === ''
      ? `The file names no unit of the values; choose one, such as ${unitText(wanted)}.`
      : `The unit "${unitText(shortName(unit))}" does not fit this coupling, which ${wanted === '' ? 'has none' : `is in ${unitText(wanted)}`}; choose the unit, or what the values are.`,
};

/** How the numbers of a table are taken. */
export const valueNotes: Coded<ValueNote, string> = {
  converted: (note) =>
    `Each value x${inUnit(shortName(note.from))} is converted to ${valueFormula(note)}${inUnit(note.to)}.`,
  'unit-assumed': ({ unit }) => `The file names no unit of the coupling; ${unitText(unit)} is assumed.`,
  'masses-from-logarithms': ({ scale }) => `Each mass x is converted to ${scale === 'ln' ? 'eˣ' : '10ˣ'}.`,
};
