import type { ReachAnswer, ReachLimitsAnswer, SearchSummary } from '../../../engine/answer.ts';
import type { CouplingConvention } from '../../../physics/models/model.ts';
import type { LineScene } from '../../../plot/scene.ts';
import { chosenConvention } from '../../../state/models.ts';
import { reachWords } from '../../../words/en/reach.ts';
import { alongGrid, breakAtGaps } from '../../explore/scenes/curves.ts';
import { joiner, rememberLast } from '../../explore/scenes/memo.ts';
import { edgeLines } from '../../explore/scenes/edgeLines.ts';
import { searchFace } from '../../searches/faces.ts';
import { rich } from '../../text/markup.ts';
import type { LayerScene, SceneParts } from '../layer.ts';
import { reachIn, reachLimitsIn, type Significance, significances } from './reachAnswers.ts';

/** Thinner than what is excluded, and dashed: nobody has seen it. */
const look = (
  significance: Significance,
  { search, signature }: Pick<SearchSummary, 'search' | 'signature'>,
) =>
  ({
    style: searchFace(search, signature).style,
    labelPlacement: 'leader',
    width: significance === 5 ? 0.8 : 0.6,
    ...(significance === 5 ? { derived: true } : { projection: true }),
  }) as const;

const labelOf = (significance: Significance) => rich(reachWords.label(significance));

/** Branching ratios that would be found, as curves. */
function limitLines(answer: ReachLimitsAnswer, significance: Significance): LineScene[] {
  return answer.searches.flatMap((search): LineScene[] => {
    if (search.silence !== null) return [];
    const { massMeV, branchingRatioLimit } = search.drawn ?? search;
    const grid = breakAtGaps(massMeV, search.massRangesMeV);
    return [
      {
        ...look(significance, search),
        id: `reach-${significance}-${search.search}`,
        x: grid.x,
        y: alongGrid(grid, branchingRatioLimit.median),
        label: labelOf(significance),
      },
    ];
  });
}

/** Couplings that would be found, as the edges of their regions. */
function linesInCoupling(
  answer: ReachAnswer,
  convention: CouplingConvention,
  significance: Significance,
): LineScene[] {
  return answer.searches.flatMap((search) =>
    edgeLines(search.curves, convention, {
      ...look(significance, search),
      id: `reach-${significance}-${search.search}`,
      label: labelOf(significance),
    }),
  );
}

/** What the reach of a discovery adds to the planes: where half of all experiments would see 3σ, and where 5σ. */
export function reachScene(): LayerScene {
  const remembered = significances.map((significance) => ({
    significance,
    inB: rememberLast(limitLines),
    inCoupling: rememberLast(linesInCoupling),
  }));
  const join = joiner<LineScene>();
  const parts = rememberLast((lines: readonly LineScene[]): SceneParts => ({ lines }));
  return (known, { content }) => {
    if (!known.choices.reach) return nothing;
    const lines = remembered.map(({ significance, inB, inCoupling }): readonly LineScene[] => {
      if (content === 'limit') {
        const answer = reachLimitsIn(known, significance);
        return answer === null ? [] : inB(answer, significance);
      }
      const answer = reachIn(known, significance);
      return answer === null ? [] : inCoupling(answer, chosenConvention(known.choices), significance);
    });
    return parts(join(...lines));
  };
}

const nothing: SceneParts = {};
