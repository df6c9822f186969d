import type { TriangleAnswer } from '../../../engine/answer.ts';
import { limitAssumptions } from '../../../assumptions/values.ts';
import { sharesOf, type Shares } from '../../../physics/alp/triangle.ts';
import { alpChoice, alpId, usualAlp } from '../../../physics/models/alpFamily.ts';
import { aspectOf } from '../../../state/panels.ts';
import { visibleSearches } from '../../../state/searches.ts';
import { refusals } from '../../../words/en/refusals.ts';
import { triangleWords as words } from '../../../words/en/triangle.ts';
import type { Known } from '../../layers/layer.ts';
import { type Asked, besideFigure } from '../../planner/asked.ts';
import { answerOf, entryOf } from '../../planner/entries.ts';
import { triangle } from './facts.ts';

const key = 'triangle';

/** What the panel asks: all ratios at the mass of the crosshair; nothing of other models. */
export function triangleAsks({ choices }: Known): readonly Asked[] {
  const chosen = alpChoice(choices.model);
  if (chosen === null) return [];
  return [
    {
      key,
      lane: besideFigure,
      when: 'after-picture',
      saysItself: true,
      request: {
        task: 'triangle',
        // The same for all couplings: their scale and inputs of theory count.
        model: alpId({ ...chosen, couplings: usualAlp.couplings }),
        signs: aspectOf(choices.panel, triangle),
        searches: visibleSearches(choices.hiddenSearches),
        massMeV: choices.crosshair.massMeV,
        invisibleFraction: choices.invisibleFraction,
        ...limitAssumptions(choices),
      },
    },
  ];
}

/** What the panel shows. */
export interface ShownTriangle {
  readonly answer: TriangleAnswer;
  /** Shares of the ALP that is chosen; null where its signs are others, or it has none of the three couplings. */
  readonly chosen: Shares | null;
}

/** The triangle that is shown, or the sentence that stands in its place; null for another model. */
export function shownTriangle({ choices, entries }: Known): ShownTriangle | string | null {
  const chosen = alpChoice(choices.model);
  if (chosen === null) return null;
  const { error } = entryOf(entries, key);
  if (error !== null) return refusals.sentence(error.reason);
  const answer = answerOf(entries, key, 'triangle');
  if (answer === null) return words.waiting;
  const here = sharesOf(chosen.couplings);
  return { answer, chosen: here?.signs.includes(answer.signs) === true ? here.shares : null };
}
