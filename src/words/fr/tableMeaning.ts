import type { OpenQuestion } from '../../import/importReason.ts';
import type { ValueNote } from '../../import/valueNotes.ts';
import type { Coded } from '../coded.ts';
import { shortName } from '../quoted.ts';
import { unitText, valueFormula } from '../valueFormula.ts';

const inUnit = (unit: string): string => (unit === '' ? '' : ` ${unitText(unit)}`);

/** What is asked about a table, a sentence each. */
export const openQuestions: Coded<OpenQuestion, string> = {
  quantity: () => 'Dites si les nombres sont des couplages ou des limites sur B.',
  model: () => 'Dites à quel modèle appartient le couplage.',
  convention: () => 'Dites de quel couplage du modèle il s’agit.',
  lifetime: () => 'Dites pour quelle durée de vie de X les limites valent.',
  'mass-scale': () => 'Les masses sont peut-être des logarithmes ; dites comment elles sont écrites.',
  'value-scale': () => 'Les valeurs sont peut-être des logarithmes ; dites comment elles sont écrites.',
  'value-unit': ({ unit, wanted }) =>
    unit === ''
      ? `Le fichier ne nomme pas l’unité des valeurs ; choisissez-en une, par exemple ${unitText(wanted)}.`
      : `L’unité « ${unitText(shortName(unit))} » ne convient pas à ce couplage, qui ${wanted === '' ? 'n’en a pas' : `est en ${unitText(wanted)}`} ; choisissez l’unité, ou ce que sont les valeurs.`,
};

/** How the numbers of a table are taken. */
export const valueNotes: Coded<ValueNote, string> = {
  converted: (note) =>
    `Chaque valeur x${inUnit(shortName(note.from))} est convertie en ${valueFormula(note)}${inUnit(note.to)}.`,
  'unit-assumed': ({ unit }) =>
    `Le fichier ne nomme pas l’unité du couplage ; ${unitText(unit)} est supposé.`,
  'masses-from-logarithms': ({ scale }) =>
    `Chaque masse x est convertie en ${scale === 'ln' ? 'eˣ' : '10ˣ'}.`,
};
