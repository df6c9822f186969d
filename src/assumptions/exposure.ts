import { exposureRange } from '../engine/request.ts';
import { exposureAssumptionWords } from '../words/en/assumptions.ts';
import { numberAssumption } from './assumption.ts';

/** Factor on the number of kaons. */
export const exposure = numberAssumption({
  id: 'exposure',
  usual: 1,
  key: 'exposure',
  domain: { kind: 'number', range: exposureRange },
  place: 'sentence',
  enters: (value) => ({ exposure: value }),
  words: exposureAssumptionWords,
});
