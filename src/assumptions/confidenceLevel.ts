import { confidenceLevelRange } from '../statistics/checkChannel.ts';
import { confidenceLevelWords } from '../words/en/assumptions.ts';
import { numberAssumption } from './assumption.ts';

/** Confidence level of all limits, as a fraction. */
export const confidenceLevel = numberAssumption({
  id: 'confidenceLevel',
  usual: 0.9,
  key: 'cl',
  domain: { kind: 'number', range: confidenceLevelRange },
  place: 'sentence',
  enters: (value) => ({ confidenceLevel: value }),
  words: confidenceLevelWords,
});
