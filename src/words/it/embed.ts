import type { Sections } from '../sections.ts';
import type { MessageFault } from '../../ui/embed/message.ts';
import { type Coded, said } from '../coded.ts';
import { quoted } from './quoted.ts';

const faults: Coded<MessageFault, string> = {
  version: ({ text, spoken }) =>
    `Questa pagina parla la versione ${spoken} del protocollo, non ${quoted(text)}.`,
  type: ({ text, known }) => `Non c’è una richiesta ${quoted(text)}; ci sono ${known.join(', ')}.`,
  field: ({ field, type, text }) => `${quoted(text)} non è un ${field} che ${quoted(type)} può prendere.`,
  'link-or-choices': () => 'Date un link oppure delle scelte.',
  'too-long': ({ most }) => `Il link supera ${most} caratteri.`,
  mass: ({ text, lowestMeV, highestMeV }) =>
    `La massa ${quoted(text)} non è possibile; date MeV da ${lowestMeV} a ${highestMeV}.`,
  coupling: ({ text }) => `L’accoppiamento ${quoted(text)} non è possibile; date un numero sopra 0.`,
};

export const embed: Sections['embed'] = {
  subject: 'La pagina in una cornice',
  region: 'Figura di esclusione',
  open: 'Apri in KaonScope',
  fault: (fault) => said(faults, fault),
};
