import type { boundWords } from '../bounds.ts';
import type { listWords } from '../sentenceLists.ts';
import type { unionWords } from '../union.ts';
import type { faceWords } from '../faces.ts';
import type { keyWords } from '../keys.ts';
import type { placeWords } from '../place.ts';
import type { spokenWords } from '../spokenPoint.ts';

/** What the lists that the sentence opens say. */
export const plainLists = {
  kinds: {
    both: 'What NA62 rules out, and what it could expect to, with the range of chance around it.',
    observed: 'What the events that were seen rule out.',
    expected: 'What would be ruled out in the middle of many repetitions if there were no new particle.',
  },
  lifetimes: {
    implied: {
      name: 'as long as its strength implies',
      means: 'A particle that couples more strongly dies sooner; each point has its own lifetime.',
    },
    fixed: {
      name: 'a chosen time',
      means:
        'The largest share of kaons that could make a particle of one lifetime, from 10 ps to 100 ns or ∞.',
    },
  },
  usualLevel: 'As NA62 does it: wrong at most one time in ten.',
  statistic: 'What must be small where something is ruled out',
  escapes: (particle) => [particle, ' → dark matter, unseen'],
} satisfies Partial<typeof listWords>;

export const plainUnion = {
  row: 'all of them as one region',
  name: 'the searches as one region',
} satisfies Partial<typeof unionWords>;

export const plainFaces = {
  escapes: 'flies away unseen',
  decays: 'falls apart inside the detector',
} satisfies Partial<typeof faceWords>;

export const plainPlace = {
  notCovered: (mass) => `No search shown looked at ${mass} MeV.`,
} satisfies Partial<typeof placeWords>;

export const plainBounds = {
  noConstraint: 'cannot tell',
  noLimit: 'nothing ruled out here',
  noLevel: 'How sure it is, is not stated.',
  level: (percent, from) => `${percent} % confidence, CL (${from}).`,
} satisfies Partial<typeof boundWords>;

export const plainSpoken = {
  level: (percent) => `At ${percent} percent confidence.`,
  lifetime: (lifetime) => `It lives ${lifetime}.`,
} satisfies Partial<typeof spokenWords>;

export const plainKeys = (said: typeof keyWords) =>
  ({
    keys: {
      ...said.keys,
      upAndDown: { ...said.keys.upAndDown, does: 'strength, by an eighth' },
      pages: { ...said.keys.pages, does: 'strength, ten times' },
      couplingEdges: { ...said.keys.couplingEdges, does: 'previous and next edge in strength at this mass' },
      massEdges: { ...said.keys.massEdges, does: 'previous and next edge in mass at this strength' },
    },
  }) satisfies Partial<typeof keyWords>;
