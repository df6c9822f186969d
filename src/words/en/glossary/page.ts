import { section } from '../../section.ts';
import type { TermWords } from './term.ts';

/** What the page draws, and where its inputs come from. */
export const pageTerms = section('glossary of the page', {
  excluded: {
    name: 'excluded',
    says: 'Ruled out: had X this mass and coupling, the experiment would have seen it. Nothing is ever excluded for certain, only at a confidence level.',
  },
  'search-escaping': {
    name: 'search for an X that escapes',
    says: 'The study of kaons that turn into a pion and something unseen. It looks away as soon as X leaves a trace in the detector.',
  },
  'search-neutral-pion': {
    name: 'search for unseen neutral pions',
    says: 'The study of neutral pions that seem to vanish. It covers the masses near 135 MeV, where the other search is blind.',
  },
  'search-muons': {
    name: 'search for an X that turns into muons',
    says: 'The study of kaons that turn into a pion and two muons. An X would show as a bump in the mass of the two.',
  },
  'search-photons': {
    name: 'search for an X that turns into photons',
    says: 'The study of kaons that turn into a pion and two photons. Only its limits are published.',
  },
  bound: {
    name: 'bound of another experiment',
    says: 'What somebody else has excluded, drawn in grey as it was published.',
  },
  recast: {
    name: 'recast',
    says: 'A limit that was published for one case and is computed here for another model. It is less certain than one by the experiment itself.',
  },
  reconstructed: {
    name: 'reconstructed',
    says: 'Not published as such, but worked out so that the published limits and totals come out again.',
  },
  'read-off': {
    name: 'read off',
    says: 'Taken from a published figure by measuring its curves, to within a few per cent.',
  },
  union: {
    name: 'union',
    says: 'Everything that at least one search excludes, as one region.',
  },
  combined: {
    name: 'combined limit',
    says: 'One limit from all searches with counts together. It can exclude points that none of them excludes alone.',
  },
  'shape-analysis': {
    name: 'shape analysis',
    says: 'A search that uses the measured mass of every event in place of counts in windows.',
  },
  exposure: {
    name: 'exposure',
    says: 'How many kaons are assumed, as a multiple of those in the data.',
  },
  projection: {
    name: 'projection',
    says: 'What would be excluded with other numbers of kaons or events. It excludes nothing yet.',
  },
  'what-if': {
    name: 'what if',
    says: 'A number of events that you suppose in place of those that were seen, to look at what would follow.',
  },
  coverage: {
    name: 'coverage',
    says: 'The bars under the axis: the masses at which each search looked.',
  },
  simulated: {
    name: 'simulated acceptance',
    says: 'The part of the acceptance that comes from a decay simulation of this page, beyond the lifetimes that were published. The edges that rest on it are dashed.',
  },
} satisfies Readonly<Record<string, TermWords>>);
