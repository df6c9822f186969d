import type { MessageFault } from '../../ui/embed/message.ts';
import { type Coded, said } from '../coded.ts';
import { quoted } from '../quoted.ts';
import { section } from '../section.ts';

const faults: Coded<MessageFault, string> = {
  version: ({ text, spoken }) => `This page speaks version ${spoken} of the protocol, not ${quoted(text)}.`,
  type: ({ text, known }) => `There is no request ${quoted(text)}; there are ${known.join(', ')}.`,
  field: ({ field, type, text }) => `${quoted(text)} is not a ${field} that ${quoted(type)} can take.`,
  'link-or-choices': () => 'Give either a link or choices.',
  'too-long': ({ most }) => `The link is longer than ${most} characters.`,
  mass: ({ text, lowestMeV, highestMeV }) =>
    `Mass ${quoted(text)} is not possible; give MeV from ${lowestMeV} to ${highestMeV}.`,
  coupling: ({ text }) => `Coupling ${quoted(text)} is not possible; give a number above 0.`,
};

/** What the page says in a frame of somebody else's page, and to that page. */
export const embedWords = section('embed', {
  subject: 'The page in a frame',
  region: 'Exclusion plot',
  open: 'Open in KaonScope',
  fault: (fault: MessageFault): string => said(faults, fault),
});
