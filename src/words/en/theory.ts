import type { MemberFault } from '../../physics/models/family.ts';
import type { NamedValuesFault } from '../../physics/namedValues.ts';
import type { RichText } from '../../plot/scene.ts';
import { type Coded, said } from '../coded.ts';
import { quoted } from '../quoted.ts';
import { section } from '../section.ts';
import { couplingsFault } from './couplings.ts';

const faults: Coded<NamedValuesFault, string> = {
  'not-name-and-value': ({ part, column }) =>
    `The theory inputs have ${quoted(part)} at character ${column}; write a name, = and a number there, as in C=0.0038.`,
  'unknown-name': ({ part, column, allowed }) =>
    `The theory inputs have ${quoted(part)} at character ${column}; this model has ${allowed.join(', ')}, in this spelling.`,
  'not-a-number': ({ part, column }) =>
    `The theory inputs have ${quoted(part)} at character ${column}; a finite number must stand behind =.`,
  'named-twice': ({ part, column }) =>
    `The theory inputs have ${quoted(part)} at character ${column}, although that name was given before; give each once.`,
  'beyond-range': ({ part, column, allowed: [lowest, highest] }) =>
    `The theory inputs have ${quoted(part)} at character ${column}; the number must be between ${lowest} and ${highest}.`,
};

/** What is said of inputs of theory, and of the band that they make. */
export const theoryWords = section('theory', {
  title: 'Theory inputs',
  about:
    'Published curves differ in these. Any value in the range of a slider can be chosen, and any other that makes sense typed.',
  names: {
    C: 'strength of *K* → *πS*',
    a: 'constant of *W*(*z*)',
    b: 'slope of *W*(*z*)',
    N8: 'weak octet of *K* → *πa*',
    scale: 'scale of the coupling',
    muOverMd: 'ratio of quark masses',
    FB: 'form factors of *B* decays, over the usual',
  } as Readonly<Partial<Record<string, string>>>,
  usual: 'usual',
  reset: 'Usual values',
  hint: (lowest: number, highest: number) => `${lowest} to ${highest}`,
  spoken: (name: string, value: string) => `${name}, ${value}`,
  faults,
  row: 'spread of theory inputs',
  facts: {
    what: (inputs: RichText): readonly (string | RichText)[] => [
      'Between the edges that published values give, every other assumption being the same: ',
      inputs,
      '.',
    ],
    ends: 'All combinations of the ends are computed; what inputs have in common is not known, so the band is wide rather than narrow.',
    correlated: (inputs: RichText, coefficient: RichText, source: string): readonly (string | RichText)[] => [
      'The errors of ',
      inputs,
      ' are correlated, by ',
      coefficient,
      ` (${source}). The spread takes both ends of each axis of their 1σ ellipse, in units of their errors.`,
    ],
    and: ' and ',
  },
  none: 'This model has no theory inputs to vary.',
  label: 'theory inputs',
  dot: 'theory inputs',
  atPoint: {
    excluded: 'Excluded with every theory input.',
    allowed: 'Not excluded with any theory input.',
    some: (members: RichText): readonly (string | RichText)[] => ['Excluded only if ', members, '.'],
    usual: 'all are usual',
    or: ' or ',
  },
  range: (lowest: RichText, highest: RichText): readonly (string | RichText)[] => [
    '*μ* = ',
    lowest,
    ' to ',
    highest,
  ],
  saved: 'One end of the spread of theory inputs.',
  note: (inputs: RichText): readonly (string | RichText)[] => [
    'Bands at the edges: spread of theory inputs, ',
    inputs,
    '.',
  ],
  interval: (lowest: RichText, highest: RichText): readonly (string | RichText)[] => [
    lowest,
    ' to ',
    highest,
  ],
});

/** Why a text does not give inputs of theory. */
export const theoryFault = (fault: NamedValuesFault): string => said(theoryWords.faults, fault);

/** Why a text makes no member of a family. */
export const memberFaultSentence = (fault: MemberFault): string =>
  fault.code === 'theory' ? theoryFault(fault.fault) : couplingsFault(fault);
