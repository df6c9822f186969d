import type { Sections } from '../sections.ts';
import type { MessageFault } from '../../ui/embed/message.ts';
import { type Coded, said } from '../coded.ts';
import { quoted } from './quoted.ts';

const faults: Coded<MessageFault, string> = {
  version: ({ text, spoken }) =>
    `Diese Seite spricht Version ${spoken} des Protokolls, nicht ${quoted(text)}.`,
  type: ({ text, known }) => `Es gibt keine Anfrage ${quoted(text)}; es gibt ${known.join(', ')}.`,
  field: ({ field, type, text }) => `${quoted(text)} ist kein ${field}, das ${quoted(type)} nehmen kann.`,
  'link-or-choices': () => 'Geben Sie entweder einen Link oder eine Auswahl.',
  'too-long': ({ most }) => `Der Link ist länger als ${most} Zeichen.`,
  mass: ({ text, lowestMeV, highestMeV }) =>
    `Die Masse ${quoted(text)} geht nicht; geben Sie MeV von ${lowestMeV} bis ${highestMeV}.`,
  coupling: ({ text }) => `Die Kopplung ${quoted(text)} geht nicht; geben Sie eine Zahl über 0.`,
};

export const embed: Sections['embed'] = {
  subject: 'Die Seite in einem Rahmen',
  region: 'Ausschlussfigur',
  open: 'In KaonScope öffnen',
  fault: (fault) => said(faults, fault),
};
