import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

type Parts = readonly (string | RichText)[];

/** The verdict on a point, the reason for it, and the couplings that are excluded at its mass. */
export const verdictSentences = section('verdict', {
  /** By which limit a search decides, after its name. */
  basis: {
    observed: (): string => '',
    expected: (): string => ', by the expected limit',
    'what-if': (): string => ', with the supposed events',
    projection: (exposure: number) => `, a projection to ${exposure} × the kaons`,
  },
  earlierExcludes: (years: string) => `The ${years} data alone exclude it too.`,
  earlierFails: (years: string) => `The ${years} data did not reach it.`,
  projectedReach: (names: RichText) => ['Within the projected reach of ', names, '.'],
  alsoBy: (names: RichText) => ['Also by ', names, '.'],
  alreadyBy: (names: RichText) => ['Already excluded by ', names, '.'],
  butBy: (names: RichText) => ['Excluded by ', names, '.'],
  by: (names: RichText, basis: string) => ['by ', names, basis, '.'],
  of: (search: RichText, basis: string) => ['of ', search, basis, '.'],
  strongest: (search: RichText, basis: string) => [
    'The strongest limit of NA62 here is that of ',
    search,
    basis,
    '.',
  ],
  /** Here and below: `times` as it is written, and the strength as a number for words that say it otherwise. */
  strongestTimes: (search: RichText, basis: string, times: RichText, _strength: number): Parts => [
    'The strongest limit of NA62 here is that of ',
    search,
    basis,
    ': ',
    times,
    ' × the limit.',
  ],
  noConstraint: (search: RichText, basis: string) => [search, ' does not constrain this point', basis, '.'],
  excluded: 'Excluded by NA62',
  wouldBeExcluded: 'Would be excluded by NA62',
  excludedTimes: (times: RichText, _strength: number): Parts => ['Excluded by NA62, ', times, ' × the limit'],
  wouldBeExcludedTimes: (times: RichText, _strength: number): Parts => [
    'Would be excluded by NA62, ',
    times,
    ' × the limit',
  ],
  onTheEdge: (times: RichText, _strength: number): Parts => ['On the edge, ', times, ' × the limit'],
  byOthers: (names: RichText) => ['Excluded by ', names],
  byOthersAlone: (names: RichText) => ['Not excluded by NA62; excluded by ', names],
  wouldBeByOthersAlone: (names: RichText) => ['Would not be excluded by NA62; excluded by ', names],
  allowed: 'Allowed by everything on the plot',
  wouldBeAllowed: 'Would be allowed by everything on the plot',
  allowedByRead: 'Not excluded by what could be read',
  allowedTimes: (verdict: string, times: RichText, _strength: number): Parts => [
    verdict,
    ', ',
    times,
    ' × the strongest limit of NA62',
  ],
  noOthers: 'Bounds of other experiments are not on this plot.',
  computing: 'Computing…',
  failed: 'The data could not be read.',
  blind: (particle: RichText) => ['No search shown can see ', particle, '.'],
  silent: (particle: RichText, mass: string) => [
    'No search shown says anything about ',
    particle,
    ` at ${mass} MeV.`,
  ],
  searchComputing: (search: RichText) => [search, ' is being computed.'],
  searchesComputing: (searches: RichText) => [searches, ' are being computed.'],
  boundsComputing: 'The bounds of other experiments are being computed.',
  searchesFailed: (searches: RichText) => [searches, ' could not be read.'],
  boundsFailed: 'Some bounds of other experiments could not be read.',

  everywhere: 'everywhere',
  upTo: (upper: RichText) => ['up to ', upper],
  upwards: (lower: RichText) => ['from ', lower, ' upwards'],
  between: (lower: RichText, upper: RichText) => ['from ', lower, ' to ', upper],
  excludedRange: (ranges: RichText) => ['excluded ', ranges],
  wouldBeExcludedRange: (ranges: RichText) => ['would be excluded ', ranges],
  nothingExcluded: 'no coupling excluded',
  nothingWouldBeExcluded: 'no coupling would be excluded',
  range: (mass: string, range: RichText) => [`NA62 at ${mass} MeV: `, range, '.'],
  rangeOfSingle: (mass: string, range: RichText) => [`Single searches of NA62 at ${mass} MeV: `, range, '.'],
  inCoupling: (coupling: string, range: RichText) => [range, `, in ${coupling}`],
});
