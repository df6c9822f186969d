import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

type Parts = readonly (string | RichText)[];

/** The numbers at the crosshair: headings, buttons and names of quantities. */
export const readoutWords = section('readout', {
  heading: 'At the crosshair',
  pin: 'Pin',
  copy: 'Copy numbers',
  waiting: (model: string) => `The numbers of ${model} appear here once its inputs have been read.`,
  pins: 'Pins',
  removePin: (letter: string) => `Remove pin ${letter}`,
  pinned: (letter: string) => `Pin ${letter} placed.`,
  allPinned: (most: number) => `All ${most} pins are placed. Remove one to place another.`,

  massHint: 'The mass at the crosshair. Press it to type another.',
  massName: 'Mass in MeV',
  spokenMass: (mass: string) => `mass, ${mass} MeV`,
  massRange: (lightestMeV: number, heaviestMeV: number) => `${lightestMeV} to ${heaviestMeV} MeV`,
  example: (value: string) => `for example ${value}`,

  strength: (symbol: RichText) => ['Signal strength ', symbol],
  spokenStrength: (strength: string) => `signal strength, ${strength}`,
  unfold: ', numbers of this search',
  noConstraint: 'does not constrain',

  lifetime: 'lifetime *τ*',
  properLength: '*cτ*',
  labLength: (momentumGeV: number) => `*γβcτ* in the lab, *p* = ${momentumGeV} GeV/*c*`,
  predicted: (quantity: RichText) => [quantity, ' predicted'],
  limit: 'limit at this mass and lifetime',
  limitOn: (quantity: RichText) => ['limit on ', quantity],
  decays: {
    ee: 'decays to e^+e^−',
    mumu: 'decays to μ^+μ^−',
    gammagamma: 'decays to γγ',
    invisible: 'decays invisibly',
  },
  none: 'none',
  notKnown: 'not known',
  escapesAnyway: 'escapes anyway',
  stable: '∞, stable',
  anyLength: 'any',
  /** A time and a share as they are written, with their values for words that say them otherwise. */
  time: (written: RichText, _seconds: number): Parts => [written],
  share: (written: RichText, _value: number): Parts => [written],

  countsIn: (windowMeV: string) => `*n* in the window at ${windowMeV} MeV`,
  countsInWindow: '*n* in the window',
  noCounts: 'none, a projection',
  background: '*b* ± *σ*_{*b*}',
  observedLimit: '*N*_{UL}, observed',
  expectedLimit: '*N*_{UL}, expected (−1*σ* … +1*σ*)',
  sensitivity: 'single event sensitivity there',
  signal: 'signal events expected there',
  acceptance: 'acceptance ratio at this *τ*',
  limitOnB: 'limit on B',
  limitOnProduct: 'limit on B × B(products)',
  interpolated: (limit: string, belowMeV: string, aboveMeV: string) =>
    `${limit}, interpolated between ${belowMeV} and ${aboveMeV} MeV`,
  publishedEscaping: 'published limit, *τ* → ∞',
  publishedPrompt: 'published limit, *τ* → 0',
  noLimit: 'none, does not constrain',
});
