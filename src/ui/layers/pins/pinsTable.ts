import type { PointAnswer, SearchPoint } from '../../../engine/answer.ts';
import { standingOf } from '../../../engine/verdict.ts';
import type { Table } from '../../../export/tables.ts';
import { couplingInConvention } from '../../../physics/models/conventions.ts';
import { chosenConvention, modelOf } from '../../../state/models.ts';
import { requestsOf } from '../../../state/requests.ts';
import { visibleSearches } from '../../../state/searches.ts';
import { pinsWords } from '../../../words/en/pins.ts';
import { pinLetters } from '../../explore/scenes/modelPlane.ts';
import type { Asked } from '../../planner/asked.ts';
import { answerOf, entryOf } from '../../planner/entries.ts';
import { searchFace } from '../../searches/faces.ts';
import { lineText } from '../../text/lineText.ts';
import { couplingTitle } from '../../text/symbols.ts';
import { outlookOf } from '../../verdict/outlook.ts';
import { type Known, stateOf } from '../layer.ts';
import { pinsState } from '../../readout/pinsState.ts';

const keyOf = (index: number) => `pin-${pinLetters[index]}`;

/** What the table of pins asks while it is open: each pin as the crosshair would be asked there. */
export function pinsAsks({ choices, states }: Known): readonly Asked[] {
  if (!stateOf(states, pinsState).open) return [];
  return choices.pins.map((pin, index) => ({
    key: keyOf(index),
    request: requestsOf({ ...choices, crosshair: pin }).point,
    lane: 'by-search',
    when: 'after-picture',
    saysItself: true,
  }));
}

/** Whether a pin is still being computed. */
export const areComputing = ({ choices, entries }: Known): boolean =>
  choices.pins.some((_, index) => {
    const { stale, error } = entryOf(entries, keyOf(index));
    return stale && error === null;
  });

/** The last answer about a pin, where it is about its place. */
function answerAt({ choices, entries }: Known, index: number): PointAnswer | null {
  const answer = answerOf(entries, keyOf(index), 'point');
  const pin = choices.pins[index];
  return answer?.model === choices.model && answer.massMeV === pin.massMeV ? answer : null;
}

/**
 * The pins as a table, one a row: place, verdict of the searches on the plot, lifetime, B, and of each search the signal strength
 * and the limit by which it decides; NaN where nothing is said or known yet.
 */
export function pinsTable(known: Known): Table {
  const { choices } = known;
  const convention = chosenConvention(choices);
  const searches = visibleSearches(choices.hiddenSearches);
  const outlook = outlookOf(choices);
  const ofSearch = (at: SearchPoint | undefined): readonly number[] => {
    if (at === undefined) return [NaN, NaN];
    const { curve, strength } = standingOf(at, outlook);
    return [strength, at.silence === null ? at.branchingRatioLimit[curve] : NaN];
  };
  const rows = choices.pins.map((pin, index) => {
    const answer = answerAt(known, index);
    const standings = (answer?.searches ?? []).map((search) => standingOf(search, outlook));
    const [strongest] = standings
      .filter(({ strength }) => !Number.isNaN(strength))
      .sort((a, b) => b.strength - a.strength);
    return [
      pinLetters[index],
      pin.massMeV,
      couplingInConvention(convention, pin.amplitudeCoupling),
      answer === null ? '' : pinsWords.verdicts[strongest?.verdict ?? 'silent'],
      answer?.lifetimeS ?? NaN,
      answer?.branchingRatio ?? NaN,
      ...searches.flatMap((id) => ofSearch(answer?.searches.find(({ search }) => search === id))),
    ];
  });
  const name = (id: string) => {
    const { short, years } = searchFace(id);
    return `${lineText(short)} ${years}`;
  };
  return {
    title: pinsWords.title(modelOf(choices.model).benchmark),
    columns: [
      'pin',
      'm_MeV',
      convention.id,
      'verdict',
      'tau_s',
      'br',
      ...searches.flatMap((id) => [`mu_${id}`, `br_ul_${id}`]),
    ],
    rows,
    words: {
      ...pinsWords.columns,
      [convention.id]: lineText(couplingTitle(convention)),
      ...Object.fromEntries(
        searches.flatMap((id) => [
          [`mu_${id}`, pinsWords.strength(name(id))],
          [`br_ul_${id}`, pinsWords.limit(name(id))],
        ]),
      ),
    },
  };
}
