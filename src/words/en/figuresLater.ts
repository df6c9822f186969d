import { section } from '../section.ts';

/** What is said of figures that follow the papers. */
export const figuresLater = section('figures after the papers', {
  projection: {
    name: '2016–2024 (projection)',
    paper:
      'NA62 has measured B(K^+ → π^+νν̄) = (9.6 +1.9 −1.8) × 10^{−11} with the data of 2016–2024 (arXiv:2604.12649), about twice the sample of 2016–2022. No search for K^+ → π^+*X* in these data has been published.',
    here: 'The limit that 2016–2022 would be expected to give with twice the kaons: background in proportion, its relative uncertainty, the resolution and the acceptance as published. Expected only.',
    differs: 'It is a projection, not a result: no observed curve of 2016–2024 exists, and none is drawn.',
  },
});
