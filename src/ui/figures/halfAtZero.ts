import { figuresOfSpectra as words } from '../../words/en/figuresOfSpectra.ts';
import type { Comparison } from './comparison.ts';
import { nearest, ofMissingMass } from './searchNumbers.ts';

/** Well inside region 1, MeV. */
const inside = 35;

/** What m²_miss > 0 costs at m_X = 0 (2021 paper section 3): half of the acceptance. */
export const halfAtZero = (search: string): Comparison =>
  ofMissingMass(search, {
    says: () => words.compared.halfAtZero,
    published: 2,
    // One digit.
    within: 0.25,
    ours: (inputs) =>
      nearest(inputs, inputs.singleEventSensitivity, 0) /
      nearest(inputs, inputs.singleEventSensitivity, inside),
  });
