import type { Sections } from '../sections.ts';
import type { MessageFault } from '../../ui/embed/message.ts';
import { type Coded, said } from '../coded.ts';
import { quoted } from './quoted.ts';

const faults: Coded<MessageFault, string> = {
  version: ({ text, spoken }) => `Cette page parle la version ${spoken} du protocole, pas ${quoted(text)}.`,
  type: ({ text, known }) => `Il n’y a pas de requête ${quoted(text)} ; il y a ${known.join(', ')}.`,
  field: ({ field, type, text }) =>
    `${quoted(text)} n’est pas une valeur de ${field} que ${quoted(type)} puisse prendre.`,
  'link-or-choices': () => 'Donnez soit un lien, soit des choix.',
  'too-long': ({ most }) => `Le lien dépasse ${most} caractères.`,
  mass: ({ text, lowestMeV, highestMeV }) =>
    `La masse ${quoted(text)} n’est pas possible ; donnez des MeV, de ${lowestMeV} à ${highestMeV}.`,
  coupling: ({ text }) => `Le couplage ${quoted(text)} n’est pas possible ; donnez un nombre positif.`,
};

export const embed: Sections['embed'] = {
  subject: 'Page dans un cadre',
  region: 'Figure d’exclusion',
  open: 'Ouvrir dans KaonScope',
  fault: (fault) => said(faults, fault),
};
