import type { Bound } from '../../src/data/boundSchema.ts';
import { levels, type RecastEntry } from './source.ts';

/** A limit on a branching ratio; `name` stands behind the model in identifiers. */
type RecastLimit = Omit<RecastEntry, 'id' | 'namedIn'> & { readonly name: string };

/** Recasts a limit into a model; captions of the papers name it nowhere unless told otherwise. */
type Recast = (model: string, given?: Partial<RecastEntry>) => RecastEntry;

const recastOf =
  ({ name, label, experiment, experimentKind, ...rest }: RecastLimit): Recast =>
  (model, given) => ({
    id: `${model}-${name}`,
    label,
    experiment,
    experimentKind,
    namedIn: [],
    ...rest,
    ...given,
  });

export const e949 = recastOf({
  name: 'e949',
  label: 'E949',
  experiment: 'E787/E949',
  experimentKind: 'kaon',
  citations: ['E949:2009study'],
  recast: 'e949-invisible',
  level: levels.e949,
});

export const na48 = recastOf({
  name: 'na48-2',
  label: 'NA48/2 μμ',
  experiment: 'NA48/2',
  experimentKind: 'kaon',
  citations: ['NA48:2017lnv'],
  recast: 'na48-2-pimumu',
  level: levels.na48,
});

export const e787 = recastOf({
  name: 'e787-gammagamma',
  label: 'E787 γγ',
  experiment: 'E787',
  experimentKind: 'kaon',
  citations: ['E787:1997gg'],
  recast: 'e787-pigammagamma',
  level: levels.e787,
});

export const microboone = recastOf({
  name: 'microboone',
  label: 'MicroBooNE ee',
  experiment: 'MicroBooNE',
  experimentKind: 'neutrino',
  citations: ['MicroBooNE:2021ee'],
  recast: 'microboone-piee',
  level: levels.microboone,
});

const belle2Facts = {
  experiment: 'Belle II',
  experimentKind: 'collider',
  citations: ['BelleII:2023mediator'],
  level: levels.belle2,
} as const;
const belle2Electrons = recastOf({
  name: 'belle-2',
  label: 'Belle II ee',
  ...belle2Facts,
  recast: 'belle-2-kee',
});
const belle2Muons = recastOf({
  name: 'belle-2-dimuon',
  label: 'Belle II μμ',
  ...belle2Facts,
  recast: 'belle-2-kmumu',
});

/** Both limits of Belle II on B⁺ → K⁺X. */
export const belle2 = (model: string, namedIn: readonly string[] = []): readonly RecastEntry[] =>
  [belle2Electrons, belle2Muons].map((recast) => recast(model, { namedIn }));

const lhcbFacts = { experiment: 'LHCb', experimentKind: 'collider' } as const;
const lhcbBzero = recastOf({
  name: 'lhcb-b0-recast',
  label: 'LHCb B⁰ → K*⁰μμ',
  citations: ['LHCb:2015kstar'],
  recast: 'lhcb-kstarmumu',
  level: levels.lhcbBzero,
  ...lhcbFacts,
});
const lhcbBplus = recastOf({
  name: 'lhcb-bplus-recast',
  label: 'LHCb B⁺ → K⁺μμ',
  citations: ['LHCb:2017kplus'],
  recast: 'lhcb-kmumu',
  level: levels.lhcbBplus,
  ...lhcbFacts,
});

/** Both limits of LHCb: a comparison where its published contour is the bound. */
export const lhcb = (model: string, role: Bound['role']): readonly RecastEntry[] =>
  [lhcbBzero, lhcbBplus].map((recast) => recast(model, { role }));
