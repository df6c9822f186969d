import type { ExclusionAnswer } from '../../../engine/answer.ts';
import { couplingInConvention } from '../../../physics/models/conventions.ts';
import type { CouplingConvention } from '../../../physics/models/model.ts';
import type { RichText } from '../../../plot/scene.ts';
import { alongGrid, breakAtGaps, outerEdges, valueAt } from '../../explore/scenes/curves.ts';
import { rememberEach, rememberLast } from '../../explore/scenes/memo.ts';
import {
  type Ghost,
  ghostAnswer,
  ghostKnower,
  togetherAnswer,
  togetherRequest,
} from '../../ghosts/ghosts.ts';
import { rememberStated } from '../../sentence/statedChoices.ts';
import { type Asked, besideFigure } from '../../planner/asked.ts';
import { chosenConvention } from '../../../state/models.ts';
import type { Known } from '../../layers/layer.ts';

/** Key of what is excluded now, all searches together. */
const nowKey = 'ratio-now';

/** What is asked while the panel compares with kept curves, which ask for themselves. */
export function keptAsks({ choices }: Pick<Known, 'choices'>): readonly Asked[] {
  const request = choices.ghosts.length === 0 ? null : togetherRequest(choices);
  return request === null ? [] : [{ key: nowKey, request, lane: besideFigure, when: 'after-picture' }];
}

/** The smallest excluded coupling along mass, with NaN where nothing is excluded and at the gaps between searches. */
function smallestCoupling(answer: ExclusionAnswer, convention: CouplingConvention) {
  const [together] = answer.union;
  if (together === undefined) return null;
  const { massMeV, lower } = outerEdges(together.columns);
  const grid = breakAtGaps(
    massMeV,
    answer.searches.flatMap(({ massRangesMeV }) => massRangesMeV),
  );
  const logLower = alongGrid(grid, lower).map((value) => (Number.isFinite(value) ? value : Number.NaN));
  const coupling = (logCoupling: number) => couplingInConvention(convention, Math.exp(logCoupling));
  return { massMeV: grid.x, logLower, coupling };
}

/** What is excluded now over what a kept curve excludes, in the smallest coupling of each mass. */
export interface KeptRatio {
  readonly id: string;
  readonly name: RichText;
  readonly massMeV: Float64Array;
  readonly now: Float64Array;
  readonly kept: Float64Array;
  readonly ratio: Float64Array;
}

/** A smallest coupling over that of a kept curve; null where their units differ. */
function ratioOver(
  keptAnswer: ExclusionAnswer,
  { key: id, name, convention: keptConvention }: Ghost,
  nowAnswer: ExclusionAnswer,
  convention: CouplingConvention,
): KeptRatio | null {
  const edge = smallestCoupling(nowAnswer, convention);
  const keptEdge = smallestCoupling(keptAnswer, keptConvention);
  if (edge === null || keptEdge === null || keptConvention.unitTex !== convention.unitTex) return null;
  const now = edge.logLower.map(edge.coupling);
  const kept = edge.massMeV.map((mass) =>
    keptEdge.coupling(valueAt(keptEdge.massMeV, keptEdge.logLower, mass)),
  );
  return { id, name, massMeV: edge.massMeV, now, kept, ratio: now.map((value, i) => value / kept[i]) };
}

/** What compares with each kept curve whose coupling has the same unit, where both are known; each ratio made once. */
export function ratioKnower(): (known: Pick<Known, 'choices' | 'entries'>) => readonly KeptRatio[] {
  const ghostsOf = ghostKnower();
  const conventionOf = rememberStated(chosenConvention);
  const over = rememberEach(ratioOver);
  const list = rememberLast((...ratios: readonly (KeptRatio | null)[]) =>
    ratios.filter((ratio) => ratio !== null),
  );
  return (known) => {
    const { choices } = known;
    const answer = togetherAnswer(known, nowKey, choices);
    if (answer === null) return list();
    return list(
      ...ghostsOf(choices).map((ghost) => {
        const kept = ghostAnswer(known, ghost);
        return kept && over(kept, ghost, answer, conventionOf(choices));
      }),
    );
  };
}
