import type { Sections } from '../../sections.ts';
import { oneIn, partOfSecond } from './numbers.ts';

/** The numbers of the point for people without physics; the symbols stay beside them. */
export const plainReadout: Partial<Sections['readout']> = {
  heading: 'An diesem Punkt',
  waiting: (model) => `Die Zahlen für ${model} erscheinen hier, sobald die Daten gelesen sind.`,
  strength: (symbol) => ['So oft gesehen, ', symbol],
  spokenStrength: (strength) => `wie oft man es gesehen hätte, ${strength}`,
  noConstraint: 'kann nichts sagen',

  lifetime: 'lebt, *τ*',
  properLength: 'so weit kommt Licht, *cτ*',
  labLength: (momentumGeV) => `fliegt so weit, *γβcτ* bei *p* = ${momentumGeV} GeV/*c*`,
  predicted: (quantity) => ['so oft erzeugt, ', quantity],
  limit: 'so oft noch möglich, B_{UL}',
  limitOn: (quantity) => ['so oft noch möglich, ', quantity],
  decays: {
    ee: 'wird zu zwei Elektronen, e^+e^−',
    mumu: 'wird zu zwei Myonen, μ^+μ^−',
    gammagamma: 'wird zu Licht, γγ',
    invisible: 'wird zu etwas Unsichtbarem',
  },
  escapesAnyway: 'gleich wie lange',
  stable: 'für immer',
  anyLength: 'gleich wie weit',
  time: (written, seconds) => [partOfSecond(seconds) ?? written],
  share: (written, value) => [value > 0 && value <= 1 ? oneIn(value) : written],

  countsIn: (windowMeV) => `Ereignisse nahe ${windowMeV} MeV gesehen, *n*`,
  countsInWindow: 'Ereignisse gesehen, *n*',
  noCounts: 'keine, ein Blick voraus',
  background: 'ohne X zu erwarten, *b* ± *σ*_{*b*}',
  observedLimit: 'X-Ereignisse, die sich noch verbergen könnten, *N*_{UL}',
  expectedLimit: 'wenn es kein X gibt, *N*_{UL} (−1*σ* … +1*σ*)',
  sensitivity: 'ein Ereignis auf so viele Kaonen, B_{SES}',
  signal: 'X-Ereignisse an diesem Punkt, *s*',
  acceptance: 'Anteil der X, die man bei dieser Lebensdauer noch sieht, *A*',
  limitOnB: 'so oft noch möglich, B_{UL}',
  limitOnProduct: 'so oft noch möglich, B × B(Produkte)',
  interpolated: (limit, belowMeV, aboveMeV) => `${limit}, zwischen ${belowMeV} und ${aboveMeV} MeV`,
  publishedEscaping: 'veröffentlicht für ein X, das ewig lebt',
  publishedPrompt: 'veröffentlicht für ein X, das sofort stirbt',
  noLimit: 'keine, kann nichts sagen',
};
