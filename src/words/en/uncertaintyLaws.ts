import { section } from '../section.ts';

/** How the uncertainty of the background follows the exposure. */
export const uncertaintyWords = section('uncertainty laws', {
  name: 'Background uncertainty',
  laws: {
    relative: '*σ_b*/*b* as published',
    statistical: '*σ_b*/*b* falling as 1/√exposure',
  },
  means: {
    relative:
      '*b* grows with the kaons, and *σ_b* in proportion. In πμμ this holds for the systematic part; the other part comes from counting the sidebands, which grow too.',
    statistical:
      'All of *σ_b* as if it were measured in control samples that grow with the data: the optimistic end.',
  },
});
