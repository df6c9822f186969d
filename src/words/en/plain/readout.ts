import type { readoutWords } from '../readout.ts';
import { oneIn, partOfSecond } from './numbers.ts';

/** The numbers of the point for people without physics; the symbols stay beside them. */
export const plainReadout = {
  heading: 'At this point',
  waiting: (model) => `The numbers of ${model} appear here once the data have been read.`,
  strength: (symbol) => ['Seen this often, ', symbol],
  spokenStrength: (strength) => `how often it would have been seen, ${strength}`,
  unfold: ', numbers of this search',
  noConstraint: 'cannot tell',

  lifetime: 'lives, *τ*',
  properLength: 'light gets this far, *cτ*',
  labLength: (momentumGeV) => `flies this far, *γβcτ* at *p* = ${momentumGeV} GeV/*c*`,
  predicted: (quantity) => ['kaons that make it, ', quantity],
  limit: 'kaons that could still make it, B_{UL}',
  limitOn: (quantity) => ['kaons that could still do so, ', quantity],
  decays: {
    ee: 'turns into two electrons, e^+e^−',
    mumu: 'turns into two muons, μ^+μ^−',
    gammagamma: 'turns into light, γγ',
    invisible: 'turns into something unseen',
  },
  escapesAnyway: 'however long',
  stable: 'forever',
  anyLength: 'however far',
  time: (written, seconds) => [partOfSecond(seconds) ?? written],
  share: (written, value) => [value > 0 && value <= 1 ? oneIn(value) : written],

  countsIn: (windowMeV) => `events seen near ${windowMeV} MeV, *n*`,
  countsInWindow: 'events seen, *n*',
  noCounts: 'none, a look ahead',
  background: 'to be expected without X, *b* ± *σ*_{*b*}',
  observedLimit: 'X events that could still hide, *N*_{UL}',
  expectedLimit: 'if there is no X, *N*_{UL} (−1*σ* … +1*σ*)',
  sensitivity: 'one event for so many kaons, B_{SES}',
  signal: 'X events at this point, *s*',
  acceptance: 'share of X still seen, *A*',
  limitOnB: 'kaons that could still make it, B_{UL}',
  limitOnProduct: 'kaons that could still do so, B × B(products)',
  interpolated: (limit, belowMeV, aboveMeV) => `${limit}, between ${belowMeV} and ${aboveMeV} MeV`,
  publishedEscaping: 'published for an X that lives forever',
  publishedPrompt: 'published for an X that dies at once',
  noLimit: 'none, cannot tell',
} satisfies Partial<typeof readoutWords>;
