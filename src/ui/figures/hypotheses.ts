import { figuresOfSpectra as words } from '../../words/en/figuresOfSpectra.ts';
import type { Comparison } from './comparison.ts';
import { extremes, ofPeak } from './searchNumbers.ts';

/** The di-muon masses that are tested (2025 paper section 3.1). */
export const hypotheses = (search: string): readonly Comparison[] => [
  ofPeak(search, {
    says: () => words.compared.hypotheses,
    published: 298,
    within: 0,
    ours: ({ hypothesesMeV }) => hypothesesMeV.length,
  }),
  ofPeak(search, {
    says: () => words.compared.hypothesisRange,
    published: [215.3, 326.7],
    within: null,
    unit: () => ' MeV/*c*^2',
    ours: ({ hypothesesMeV }) => extremes(hypothesesMeV),
  }),
];
