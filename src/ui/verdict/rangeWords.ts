import { type CouplingRange, excludedRanges } from '../../engine/excludedRanges.ts';
import { decidingCurve } from '../../engine/verdict.ts';
import type { RichText } from '../../plot/scene.ts';
import type { Choices } from '../../state/choices.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { verdictSentences as said } from '../../words/en/verdict.ts';
import { experimentsOf } from '../searches/experiments.ts';
import { couplingText } from '../text/couplings.ts';
import { listed } from '../text/listed.ts';
import { joined } from '../text/markup.ts';
import { outlookOf } from './outlook.ts';
import type { VerdictState } from './verdictStore.ts';
import { massText } from './placeWords.ts';

/** The choices on which the excluded range depends. */
export type RangeChoices = Pick<
  Choices,
  'model' | 'convention' | 'conventionParameters' | 'kind' | 'exposure' | 'combine'
>;

/**
 * Couplings that the searches on the plot exclude at the mass of the point, in the convention of the axis.
 * @returns null where none of them says anything there
 */
export function shownRanges({ point, verdict }: VerdictState, choices: RangeChoices): CouplingRange[] | null {
  if (point === null || verdict.standings.length === 0) return null;
  const speaks = (id: string) => verdict.standings.some(({ search }) => search === id);
  const speaking = point.searches.filter(({ search }) => speaks(search));
  const outlook = outlookOf({ kind: choices.kind, exposure: point.exposure });
  const [first] = modelOf(choices.model).conventions;
  return excludedRanges(speaking, outlook, first, chosenConvention(choices));
}

/** "from 8.70 × 10⁻⁹ to 0.350", "from 2.1 × 10⁻⁴ upwards", "up to 0.1". */
function rangeText([lower, upper]: CouplingRange): RichText {
  if (lower === 0)
    return upper === Infinity ? joined(said.everywhere) : joined(...said.upTo(couplingText(upper)));
  if (upper === Infinity) return joined(...said.upwards(couplingText(lower)));
  return joined(...said.between(couplingText(lower), couplingText(upper)));
}

/**
 * The excluded range in words: "NA62 at 180 MeV: excluded from 8.70 × 10⁻⁹ to 0.350".
 * @param coupling said of which it is, where that is not to be seen
 * @returns null where no search says anything
 */
export function rangeWords(state: VerdictState, choices: RangeChoices, coupling = ''): RichText | null {
  const ranges = shownRanges(state, choices);
  if (ranges === null || state.point === null) return null;
  const isSeen =
    decidingCurve(outlookOf({ kind: choices.kind, exposure: state.point.exposure })) === 'observed';
  const all = listed(ranges.map(rangeText));
  const excluded = joined(...(isSeen ? said.excludedRange(all) : said.wouldBeExcludedRange(all)));
  const nothing = joined(isSeen ? said.nothingExcluded : said.nothingWouldBeExcluded);
  const where = ranges.length === 0 ? nothing : excluded;
  const range = coupling === '' ? where : joined(...said.inCoupling(coupling, where));
  const who = experimentsOf(state.verdict.standings.map(({ search }) => search));
  const mass = massText(state.point.massMeV);
  return joined(...(choices.combine ? said.rangeOfSingle : said.range)(who, mass, range));
}
