import { belle2, lhcb } from './bottomRecasts.ts';
import { levels, type RecastEntry } from './source.ts';

/** Limits on branching ratios that are recast into any model, of which nobody has published contours. */
export const anyRecasts: readonly RecastEntry[] = [
  {
    id: 'any-e949',
    label: 'E949',
    experiment: 'E787/E949',
    experimentKind: 'kaon',
    namedIn: [],
    citations: ['E949:2009study'],
    recast: 'e949-invisible',
    level: levels.e949,
  },
  {
    id: 'any-na48-2',
    label: 'NA48/2 μμ',
    experiment: 'NA48/2',
    experimentKind: 'kaon',
    namedIn: [],
    citations: ['NA48:2017lnv'],
    recast: 'na48-2-pimumu',
    level: levels.na48,
  },
  {
    id: 'any-e787-gammagamma',
    label: 'E787 γγ',
    experiment: 'E787',
    experimentKind: 'kaon',
    namedIn: [],
    citations: ['E787:1997gg'],
    recast: 'e787-pigammagamma',
    level: levels.e787,
  },
  {
    id: 'any-microboone',
    label: 'MicroBooNE ee',
    experiment: 'MicroBooNE',
    experimentKind: 'neutrino',
    namedIn: [],
    citations: ['MicroBooNE:2021ee'],
    recast: 'microboone-piee',
    level: levels.microboone,
  },
  ...belle2('any', []),
  ...lhcb('any', 'bound'),
];
