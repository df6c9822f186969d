import type { OpenQuestion } from '../../import/importReason.ts';
import type { ValueNote } from '../../import/valueNotes.ts';
import type { Coded } from '../coded.ts';
import { shortName } from '../quoted.ts';
import { unitText, valueFormula } from '../valueFormula.ts';

const inUnit = (unit: string): string => (unit === '' ? '' : ` ${unitText(unit)}`);

/** What is asked about a table, a sentence each. */
export const openQuestions: Coded<OpenQuestion, string> = {
  quantity: () => 'Dite se i numeri sono accoppiamenti o limiti su B.',
  model: () => 'Dite a quale modello appartiene l’accoppiamento.',
  convention: () => 'Dite quale accoppiamento del modello è.',
  lifetime: () => 'Dite per quale vita media di X valgono i limiti.',
  'mass-scale': () => 'Le masse sono forse logaritmi; dite come sono scritte.',
  'value-scale': () => 'I valori sono forse logaritmi; dite come sono scritti.',
  'value-unit': ({ unit, wanted }) =>
    unit === ''
      ? `Il file non indica l’unità dei valori; sceglietene una, per esempio ${unitText(wanted)}.`
      : `L’unità «${unitText(shortName(unit))}» non va bene per questo accoppiamento, che ${wanted === '' ? 'non ne ha' : `è in ${unitText(wanted)}`}; scegliete l’unità, o che cosa sono i valori.`,
};

/** How the numbers of a table are taken. */
export const valueNotes: Coded<ValueNote, string> = {
  converted: (note) =>
    `Ogni valore x${inUnit(shortName(note.from))} è convertito in ${valueFormula(note)}${inUnit(note.to)}.`,
  'unit-assumed': ({ unit }) =>
    `Il file non indica l’unità dell’accoppiamento; si suppone ${unitText(unit)}.`,
  'masses-from-logarithms': ({ scale }) => `Ogni massa x è convertita in ${scale === 'ln' ? 'eˣ' : '10ˣ'}.`,
};
