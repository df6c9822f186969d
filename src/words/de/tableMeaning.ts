import type { OpenQuestion } from '../../import/importReason.ts';
import type { ValueNote } from '../../import/valueNotes.ts';
import type { Coded } from '../coded.ts';
import { shortName } from '../quoted.ts';
import { unitText, valueFormula } from '../valueFormula.ts';

const inUnit = (unit: string): string => (unit === '' ? '' : ` ${unitText(unit)}`);

/** What is asked about a table, a sentence each. */
export const openQuestions: Coded<OpenQuestion, string> = {
  quantity: () => 'Geben Sie an, ob die Zahlen Kopplungen oder Grenzen auf B sind.',
  model: () => 'Geben Sie an, zu welchem Modell die Kopplung gehört.',
  convention: () => 'Geben Sie an, welche Kopplung des Modells es ist.',
  lifetime: () => 'Geben Sie an, für welche Lebensdauer von X die Grenzen gelten.',
  'mass-scale': () => 'Die Massen sind vielleicht Logarithmen; geben Sie an, wie sie geschrieben sind.',
  'value-scale': () => 'Die Werte sind vielleicht Logarithmen; geben Sie an, wie sie geschrieben sind.',
  'value-unit': ({ unit, wanted }) =>
    unit === ''
      ? `Die Datei nennt keine Einheit der Werte; wählen Sie eine, etwa ${unitText(wanted)}.`
      : `Die Einheit „${unitText(shortName(unit))}“ passt nicht zu dieser Kopplung, die ${wanted === '' ? 'keine hat' : `in ${unitText(wanted)} steht`}; wählen Sie die Einheit, oder was die Werte sind.`,
};

/** How the numbers of a table are taken. */
export const valueNotes: Coded<ValueNote, string> = {
  converted: (note) =>
    `Jeder Wert x${inUnit(shortName(note.from))} wird umgewandelt in ${valueFormula(note)}${inUnit(note.to)}.`,
  'unit-assumed': ({ unit }) =>
    `Die Datei nennt keine Einheit der Kopplung; angenommen wird ${unitText(unit)}.`,
  'masses-from-logarithms': ({ scale }) =>
    `Jede Masse x wird umgewandelt in ${scale === 'ln' ? 'eˣ' : '10ˣ'}.`,
};
