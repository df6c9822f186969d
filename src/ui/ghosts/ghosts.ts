import type { ExclusionAnswer } from '../../engine/answer.ts';
import type { ExclusionRequest } from '../../engine/request.ts';
import { decidingCurve } from '../../engine/verdict.ts';
import type { CouplingConvention } from '../../physics/models/model.ts';
import type { Choices } from '../../state/choices.ts';
import { chosenConvention, familyOf } from '../../state/models.ts';
import { readGhost } from '../../state/ghosts.ts';
import { requestsOf } from '../../state/requests.ts';
import { rememberLast } from '../explore/scenes/memo.ts';
import type { Known } from '../layers/layer.ts';
import { answerOf, entryOf } from '../planner/entries.ts';
import { outlookOf } from '../verdict/outlook.ts';

/** A curve that is kept to compare with. */
export interface Ghost {
  /** Its place among those that are kept. */
  readonly index: number;
  /** Under which it is drawn. */
  readonly choices: Choices;
}

const readAll = rememberLast((texts: readonly string[]): readonly (Ghost | null)[] =>
  texts.map((text, index) => {
    const choices = readGhost(text);
    return choices && { index, choices };
  }),
);

/** The curves that are kept, in order; null for one that cannot be read. */
export const keptGhosts = ({ ghosts }: Pick<Choices, 'ghosts'>): readonly (Ghost | null)[] => readAll(ghosts);

/** Those that can be read. */
export const readableGhosts = (choices: Choices): readonly Ghost[] =>
  keptGhosts(choices).filter((ghost) => ghost !== null);

/** Key of the answer. */
export const ghostKey = ({ index }: Ghost): string => `ghost-${index}`;

/** What is asked of everything that these choices exclude together: the curve that decides, whatever else is drawn. */
export function togetherRequest(choices: Choices): ExclusionRequest | null {
  const { exclusion } = requestsOf(choices);
  if (exclusion === null) return null;
  const curve = decidingCurve(outlookOf(choices));
  return { ...exclusion, union: true, curves: [curve], outlined: [curve] };
}

/** The answer about these choices, where it is there and about their model. */
export function togetherAnswer(
  { entries }: Pick<Known, 'entries'>,
  key: string,
  choices: Choices,
): ExclusionAnswer | null {
  const answer = answerOf(entries, key, 'exclusion');
  return answer?.model === choices.model && entryOf(entries, key).error === null ? answer : null;
}

/** In which coupling a kept curve is drawn: that of the axis where it is of the same model, else its own. */
export const drawnConvention = (kept: Choices, now: Choices): CouplingConvention =>
  chosenConvention(familyOf(kept.model) === familyOf(now.model) ? now : kept);
