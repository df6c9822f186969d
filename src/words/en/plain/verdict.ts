import type { verdictSentences } from '../verdict.ts';
import { aboutCount } from './numbers.ts';

const tooFaint = (strength: number) => `its trace would be ${aboutCount(1 / strength)} times too faint`;

/** The verdict for people without physics. */
export const plainVerdict = {
  basis: {
    observed: () => '',
    expected: () => ', going by what was to be expected',
    'what-if': () => ', with the events that are supposed',
    projection: (exposure: number) => `, supposing ${exposure} × the kaons`,
  },
  earlierExcludes: (years: string) => `By ${years} alone, too.`,
  earlierFails: (years: string) => `Not by ${years} alone.`,
  projectedReach: (names) => ['Planned measurements could see it: ', names, '.'],
  alsoBy: (names) => ['Also by ', names, '.'],
  alreadyBy: (names) => ['Already ruled out by ', names, '.'],
  butBy: (names) => ['Ruled out by ', names, '.'],
  of: (search, basis) => ['of what ', search, ' can see', basis, '.'],
  strongest: (who, search, basis) => ['The search of ', who, ' that comes closest is ', search, basis, '.'],
  strongestTimes: (who, search, basis, _times, strength) => [
    'The search of ',
    who,
    ' that comes closest is ',
    search,
    basis,
    `: there ${tooFaint(strength)}.`,
  ],
  noConstraint: (search, basis) => [search, ' cannot say anything about this point', basis, '.'],
  excluded: (who) => ['Ruled out by ', who],
  excludedTimes: (_who, _times, strength) => [
    `It would have been seen ${aboutCount(strength)} times over: ruled out`,
  ],
  wouldBeExcludedTimes: (_who, _times, strength) => [
    `It would be seen ${aboutCount(strength)} times over: would be ruled out`,
  ],
  onTheEdge: () => ['Right on the edge'],
  byOthersAlone: (who, names) => ['Not ruled out by ', who, '; ruled out by ', names],
  wouldBeByOthersAlone: (who, names) => ['Would not be ruled out by ', who, '; ruled out by ', names],
  allowed: 'Not ruled out by anything on the plot',
  wouldBeAllowed: 'Would not be ruled out by anything on the plot',
  allowedByRead: 'Not ruled out by what could be read',
  allowedTimes: (who, verdict, _times, strength) => [`${verdict}: ${tooFaint(strength)} for `, who],
  noOthers: 'What other experiments rule out is not on this plot.',
  silent: (particle, mass) => ['No search shown can say anything about ', particle, ` at ${mass} MeV.`],
  boundsComputing: 'What other experiments rule out is being computed.',
  boundsFailed: 'Some results of other experiments could not be read.',

  everywhere: 'whatever its strength',
  excludedRange: (ranges) => ['ruled out ', ranges],
  wouldBeExcludedRange: (ranges) => ['would be ruled out ', ranges],
  nothingExcluded: 'nothing ruled out',
  nothingWouldBeExcluded: 'nothing would be ruled out',
} satisfies Partial<typeof verdictSentences>;
