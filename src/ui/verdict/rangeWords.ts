import { type CouplingRange, excludedRanges } from '../../engine/excludedRanges.ts';
import { decidingCurve, standingsOf } from '../../engine/verdict.ts';
import type { RichText } from '../../plot/scene.ts';
import type { Choices } from '../../state/choices.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { couplingText } from '../text/couplings.ts';
import { joined } from '../text/markup.ts';
import { outlookOf } from './outlook.ts';
import type { VerdictState } from './verdictStore.ts';
import { massText } from './placeWords.ts';
import { listed } from './verdictWords.ts';

/** The choices on which the excluded range depends. */
export type RangeChoices = Pick<
  Choices,
  'model' | 'convention' | 'conventionParameters' | 'kind' | 'exposure' | 'combine'
>;

/**
 * Couplings that the searches of NA62 on the plot exclude at the mass of the point, in the convention of the axis.
 * @returns null where none of them says anything there
 */
export function shownRanges({ point, verdict }: VerdictState, choices: RangeChoices): CouplingRange[] | null {
  if (point === null || verdict.own === 'none shown') return null;
  const current = point.searches.filter(
    ({ search }) => !verdict.computing.includes(search) && !verdict.failed.includes(search),
  );
  const outlook = outlookOf({ kind: choices.kind, exposure: point.exposure });
  if (standingsOf(current, outlook).length === 0) return null;
  const [first] = modelOf(choices.model).conventions;
  return excludedRanges(current, outlook, first, chosenConvention(choices));
}

/** "from 8.70 × 10⁻⁹ to 0.350", "from 2.1 × 10⁻⁴ upwards", "up to 0.1". */
function rangeText([lower, upper]: CouplingRange): RichText {
  if (lower === 0) return upper === Infinity ? joined('everywhere') : joined('up to ', couplingText(upper));
  if (upper === Infinity) return joined('from ', couplingText(lower), ' upwards');
  return joined('from ', couplingText(lower), ' to ', couplingText(upper));
}

/**
 * The excluded range in words: "NA62 at 180 MeV: excluded from 8.70 × 10⁻⁹ to 0.350".
 * @returns null where no search says anything
 */
export function rangeWords(state: VerdictState, choices: RangeChoices): RichText | null {
  const ranges = shownRanges(state, choices);
  if (ranges === null || state.point === null) return null;
  const isObserved =
    decidingCurve(outlookOf({ kind: choices.kind, exposure: state.point.exposure })) === 'observed';
  const who = choices.combine ? 'Single searches of NA62' : 'NA62';
  const verb = isObserved ? 'excluded' : 'would be excluded';
  const where =
    ranges.length === 0 ? joined('no coupling ', verb) : joined(`${verb} `, listed(ranges.map(rangeText)));
  return joined(`${who} at ${massText(state.point.massMeV)} MeV: `, where, '.');
}
