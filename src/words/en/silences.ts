import type { Silence } from '../../engine/silence.ts';
import type { Gap } from '../../engine/gaps.ts';
import type { RichText } from '../../plot/scene.ts';
import type { Signature } from '../../searches/search.ts';
import { type Coded, said } from '../coded.ts';
import { section } from '../section.ts';
import { modelReason } from './modelTexts.ts';
import { massesText, percentText, rangesText, written } from './numbers.ts';

const products: Readonly<Record<Signature, string>> = {
  ee: 'two electrons',
  mumu: 'two muons',
  gammagamma: 'two photons',
  invisible: 'nothing visible',
};

const symbols: Readonly<Record<Signature, string>> = {
  invisible: 'nothing visible',
  mumu: 'μμ',
  ee: 'ee',
  gammagamma: 'γγ',
};

const thresholds: Readonly<Record<Signature, string>> = {
  invisible: '0',
  mumu: '2*m*_{μ}',
  ee: '2*m*_{e}',
  gammagamma: '0',
};

const statistics = { cls: 'CLs', clsb: 'CLs+b' } as const;

/** Who is spoken about in a clause: several searches at once, perhaps, and the symbol of X. */
export interface ClauseAbout {
  readonly many: boolean;
  readonly particle: RichText;
}

type Parts = readonly (string | RichText)[];
type Clause = (about: ClauseAbout) => Parts;

/** A clause without the particle, of one search and of several. */
const clause =
  (one: string, several: string): Clause =>
  ({ many }) => [many ? several : one];

const needs =
  (what: (particle: RichText) => Parts): Clause =>
  ({ many, particle }) => [many ? 'need ' : 'needs ', ...what(particle)];

const needsDecay = (signature: Signature): Clause =>
  needs((particle) => [particle, ` → ${symbols[signature]}`]);

const sentences: Coded<Silence, string> = {
  'no-projection': () => 'This search publishes limits only; it cannot be projected.',
  'cls-only': () => 'This search publishes CLs limits only; no CLs+b limit is available.',
  'confidence-level': ({ published, asked }) =>
    `This search publishes limits at ${percentText(published)} CL only; no limit at ${percentText(asked)} is available.`,
  'slow-method': () =>
    'This method would take minutes with hundreds of events per window; choose a hybrid or an asymptotic one for this search.',
  'unbinned-cls-only': () => 'The unbinned analysis gives CLs limits only; choose CLs for it.',
  'unbinned-no-projection': () =>
    'The unbinned analysis uses the recorded data only; it cannot be projected.',
  'no-escape': ({ reason }) => modelReason(reason),
  'finite-lifetimes': ({ longestLifetimeS }) =>
    `These limits hold for lifetimes up to ${written(1e9 * longestLifetimeS)} ns, and say nothing about an X that does not decay visibly.`,
  'invisible-only': ({ particle, signature }) =>
    `${particle} decays only invisibly here, and this search looks for ${products[signature]}.`,
  'no-bottom-production': ({ particle, benchmark }) =>
    `${benchmark} says nothing here of how often B mesons decay to ${particle}.`,
  'no-decay': ({ particle, benchmark, signature }) =>
    `${particle} of ${benchmark} does not decay to ${products[signature]} where this search looks.`,
  'rare-decay': ({ particle, benchmark, signature, largestFraction }) =>
    `${particle} of ${benchmark} decays to ${products[signature]} at most ${written(Number((100 * largestFraction).toPrecision(1)))} % of the time where this search looks.`,
  'no-decay-at-mass': ({ particle, signature, massMeV }) =>
    `${particle} does not decay to ${products[signature]} at ${written(massMeV)} MeV.`,
  'outside-masses': ({ rangesMeV }) => `This search looks only at ${rangesText(rangesMeV)}.`,
  'below-threshold': ({ signature, rangesMeV }) =>
    `X is too light here to decay to ${products[signature]}; this search looks only at ${rangesText(rangesMeV)}.`,
  'no-lifetime': ({ reason }) => modelReason(reason),
  'coupling-too-large': ({ reason }) => modelReason(reason),
  'no-crossing': ({ statistic, massesMeV }) =>
    `No crossing of ${statistics[statistic]} with 1 − CL was found at ${massesText(massesMeV)}.`,
  'all-excluded': ({ massesMeV }) =>
    `So few events were seen that CLs+b excludes every signal, even none, at ${massesText(massesMeV)}; the limit there is 0 and is not drawn.`,
};

const clauses: Coded<Silence, Clause> = {
  'no-projection': () =>
    clause('is a published limit, with no projection', 'are published limits, with no projection'),
  'cls-only': () => clause('publishes CLs limits only', 'publish CLs limits only'),
  'confidence-level': ({ published }) =>
    clause(
      `is published at ${percentText(published)} CL only`,
      `are published at ${percentText(published)} CL only`,
    ),
  'slow-method': () => needs(() => ['a hybrid or an asymptotic method']),
  'unbinned-cls-only': () => clause('gives CLs limits only', 'give CLs limits only'),
  'unbinned-no-projection': () => clause('uses the recorded data only', 'use the recorded data only'),
  'no-escape': () => needs((particle) => [particle, ' to escape']),
  'finite-lifetimes': () => needs((particle) => [particle, ' to decay']),
  'invisible-only': () => needs((particle) => ['a visible ', particle]),
  'no-bottom-production': () => needs((particle) => ['a rate of B → K', particle]),
  'no-decay': ({ signature }) => needsDecay(signature),
  'rare-decay': ({ signature }) => needsDecay(signature),
  'no-decay-at-mass': ({ signature }) => needsDecay(signature),
  'outside-masses': ({ rangesMeV }) =>
    clause(`looks only at ${rangesText(rangesMeV, 3)}`, `look only at ${rangesText(rangesMeV, 3)}`),
  'below-threshold': ({ signature }) => needs(() => [`*m* > ${thresholds[signature]}`]),
  'no-lifetime': () => needs((particle) => ['the lifetime of ', particle, ', not known at this mass']),
  'coupling-too-large': () => needs(() => ['a smaller coupling']),
  'no-crossing': ({ massesMeV }) =>
    clause(`has no limit at ${massesText(massesMeV)}`, `have no limit at ${massesText(massesMeV)}`),
  'all-excluded': () => clause('excludes every signal, even none', 'exclude every signal, even none'),
};

/** Why searches say nothing. */
export const silences = section('silences', {
  /** A sentence of its own. */
  sentence: (silence: Silence): string => said(sentences, silence),
  /** A few words after the names of searches. */
  clause: (silence: Silence, about: ClauseAbout): Parts => said(clauses, silence)(about),
  noExpectedLimit: ({ many }: ClauseAbout): Parts => [
    many ? 'have no expected limit' : 'has no expected limit',
  ],
  /** A search whose curve has a gap, by its title. */
  gap: ({ title, silence }: Gap): string => `${title}: ${said(sentences, silence)}`,
  and: ' and ',
});
