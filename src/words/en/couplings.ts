import type { AlpCouplingName } from '../../physics/alp/couplings.ts';
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
export const couplingWords = section('couplings', {
  title: 'Couplings of the ALP',
  about:
    'Only the ratios matter: the plane is in their common factor. A slider covers three factors of ten on both sides of 0; any number can be typed.',
  benchmarks: 'Benchmarks',
  benchmark: { equal: 'all equal', bc9: 'BC9', bc10: 'BC10', bc11: 'BC11' },
  benchmarkMeans: {
    equal: 'All four couplings are 1.',
    bc9: 'Photons alone: C_WW = C_BB = 1.',
    bc10: 'Fermions alone: C_ff = 1.',
    bc11: 'Gluons alone: C_GG = 1.',
  },
  names: {
    CGG: 'gluons',
    CWW: 'W field',
    CBB: 'B field',
    Cff: 'all fermions',
    Cuu: 'up-type quarks',
    Cdd: 'down-type quarks',
    Cll: 'charged leptons',
    C33: 'third generation',
    ksd: 'strange to down',
  } as Readonly<Record<AlpCouplingName, string>>,
  hint: 'any number; 0 for none',
  scale: 'Scale of the couplings',
  scaleHint: '1 to 1000000 TeV',
  separate: 'Kinds of fermions, and a direct coupling',
  asCommon: 'as *C*_{*ff*}',
  spoken: (name: string, value: string) => `${name}, ${value}`,
  spokenScale: (scaleTeV: number) => `${scaleTeV} TeV`,
  faults,
});

/** Why a text does not say what an ALP couples to. */
export const couplingsFault = (fault: CouplingsFault): string => said(couplingWords.faults, fault);
