// Kept curves are of any model.
import '../../physics/models/index.ts';
import type { ExclusionAnswer } from '../../engine/answer.ts';
import type { ExclusionRequest } from '../../engine/request.ts';
import { decidingCurve } from '../../engine/verdict.ts';
import type { CouplingConvention } from '../../physics/models/model.ts';
import type { RichText } from '../../plot/scene.ts';
import type { Choices } from '../../state/choices.ts';
import { readGhost } from '../../state/ghosts.ts';
import { chosenConvention, familyOf } from '../../state/models.ts';
import { requestsOf } from '../../state/requests.ts';
import { rememberEach } from '../explore/scenes/memo.ts';
import type { Known } from '../layers/layer.ts';
import { answerOf, entryOf } from '../planner/entries.ts';
import { rememberStated, type StatedChoices } from '../sentence/statedChoices.ts';
import { outlookOf } from '../verdict/outlook.ts';
import { ghostName } from './ghostName.ts';

/** A curve that is kept to compare with. */
interface KeptCurve {
  /** Of its answer. */
  readonly key: string;
  /** Its place among those that are kept. */
  readonly index: number;
  /** Under which it is drawn. */
  readonly choices: Choices;
  /** What is asked to draw it. */
  readonly request: ExclusionRequest | null;
}

/** A curve that is kept, as it stands beside what is chosen now. */
export interface Ghost extends KeptCurve {
  /** In which coupling it is drawn: that of the axis where it is of the same model, else its own. */
  readonly convention: CouplingConvention;
  readonly name: RichText;
}

const readAll = rememberEach((texts: readonly string[]): readonly (KeptCurve | null)[] =>
  texts.map((text, index) => {
    const choices = readGhost(text);
    return choices && { key: `ghost-${index}`, index, choices, request: togetherRequest(choices) };
  }),
);

const readable = <T>(all: readonly (T | null)[]): readonly T[] => all.filter((each) => each !== null);

/** The curves that are kept and can be read; the same ones as long as the same are kept. */
export const keptCurves = ({ ghosts }: Pick<Choices, 'ghosts'>): readonly KeptCurve[] =>
  readable(readAll(ghosts));

/** The curves that are kept, in order, beside what is chosen now; null for one that cannot be read. */
export const allGhosts = (now: StatedChoices): readonly (Ghost | null)[] =>
  readAll(now.ghosts).map((kept) => {
    if (kept === null) return null;
    const isSameModel = familyOf(kept.choices.model) === familyOf(now.model);
    const convention = chosenConvention(isSameModel ? now : kept.choices);
    return { ...kept, convention, name: ghostName(kept.choices, now) };
  });

/** Those that can be read. */
export const readableGhosts = (now: StatedChoices): readonly Ghost[] => readable(allGhosts(now));

/** The same, made once as long as nothing changes that is stated. */
export const ghostKnower = (): ((choices: Choices) => readonly Ghost[]) => rememberStated(readableGhosts);

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
  choices: Pick<Choices, 'model'>,
): ExclusionAnswer | null {
  const answer = answerOf(entries, key, 'exclusion');
  return answer?.model === choices.model && entryOf(entries, key).error === null ? answer : null;
}

/** The answer about a kept curve. */
export const ghostAnswer = (known: Pick<Known, 'entries'>, { key, choices }: KeptCurve) =>
  togetherAnswer(known, key, choices);
