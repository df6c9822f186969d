import { exposureRange } from '../engine/checks.ts';
import { numberAssumption } from './assumption.ts';

/** Factor on the number of kaons. */
export const exposure = numberAssumption({
  id: 'exposure',
  usual: 1,
  key: 'exposure',
  domain: { kind: 'number', range: exposureRange },
  place: 'sentence',
  enters: (value) => ({ exposure: value }),
  words: {
    name: 'Exposure',
    about: `factor on the number of kaons, ${exposureRange.join('-')}; any but 1 is a projection`,
  },
});
