import type { ExclusionAnswer, LimitsAnswer, SearchSummary } from '../../../engine/answer.ts';
import type { CouplingConvention } from '../../../physics/models/model.ts';
import type { LineScene } from '../../../plot/scene.ts';
import { chosenConvention } from '../../../state/models.ts';
import { alongGrid, breakAtGaps } from '../../explore/scenes/curves.ts';
import { edgeLines } from '../../explore/scenes/edgeLines.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { searchFace } from '../../searches/faces.ts';
import { toyExclusionIn, toyLimitsIn } from '../../toy/toyAnswers.ts';
import { toyLabel } from '../../toy/toyLabel.ts';
import type { LayerScene, SceneParts } from '../layer.ts';

/** Dashed beside what was observed, with the name of the toy. */
const look = ({ search, signature, toy }: Pick<SearchSummary, 'search' | 'signature' | 'toy'>) =>
  ({
    id: `toy-${search}`,
    style: searchFace(search, signature).style,
    label: toy === undefined ? [] : [{ text: toyLabel(toy) }],
    labelPlacement: 'leader',
    derived: true,
  }) as const;

function limitLines({ searches }: LimitsAnswer): LineScene[] {
  return searches.flatMap((search): LineScene[] => {
    if (search.silence !== null) return [];
    const { massMeV, branchingRatioLimit } = search.drawn ?? search;
    const grid = breakAtGaps(massMeV, search.massRangesMeV);
    return [{ ...look(search), x: grid.x, y: alongGrid(grid, branchingRatioLimit.observed) }];
  });
}

const linesInCoupling = ({ searches }: ExclusionAnswer, convention: CouplingConvention): LineScene[] =>
  searches.flatMap((search) => edgeLines(search.curves, convention, look(search)));

/** What a toy adds to the planes: the limits that it gives, and the edges of what it excludes. */
export function toyScene(): LayerScene {
  const inB = rememberLast((answer: LimitsAnswer): SceneParts => ({ lines: limitLines(answer) }));
  const inCoupling = rememberLast((answer: ExclusionAnswer, convention: CouplingConvention): SceneParts => ({
    lines: linesInCoupling(answer, convention),
  }));
  return (known, { content }) => {
    if (known.choices.toy === '') return nothing;
    if (content === 'limit') {
      const limits = toyLimitsIn(known);
      return limits === null ? nothing : inB(limits);
    }
    const exclusion = toyExclusionIn(known);
    return exclusion === null ? nothing : inCoupling(exclusion, chosenConvention(known.choices));
  };
}

const nothing: SceneParts = {};
