import type { CouplingsFault } from '../../physics/alp/couplingsText.ts';
import { type Coded, said } from '../coded.ts';
import { quoted } from '../quoted.ts';
import { section } from '../section.ts';

const faults: Coded<CouplingsFault, string> = {
  'not-name-and-value': ({ part, column }) =>
    `The couplings have ${quoted(part)} at character ${column}; write a name, = and a number there, as in CGG=1,Cff=0.1.`,
  'unknown-name': ({ part, column, allowed }) =>
    `The couplings have ${quoted(part)} at character ${column}; the names are ${allowed.join(', ')}, in this spelling.`,
  'not-a-number': ({ part, column }) =>
    `The couplings have ${quoted(part)} at character ${column}; a finite number must stand behind =.`,
  'named-twice': ({ part, column }) =>
    `The couplings have ${quoted(part)} at character ${column}, although that name was given before; give each once.`,
  'beyond-range': ({ part, column, allowed: [lowest, highest] }) =>
    `The couplings have ${quoted(part)} at character ${column}; the number must be between ${lowest} and ${highest}.`,
  'all-zero': () => 'All couplings are 0, so there is nothing to exclude; give one of them another value.',
};

/** What is said of the couplings of a general ALP. */
export const couplingWords = section('couplings', { faults });

/** Why a text does not say what an ALP couples to. */
export const couplingsFault = (fault: CouplingsFault): string => said(couplingWords.faults, fault);
