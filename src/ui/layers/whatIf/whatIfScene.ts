import type { SearchExclusion, SearchLimits } from '../../../engine/answer.ts';
import type { CouplingConvention } from '../../../physics/models/model.ts';
import type { LineScene } from '../../../plot/scene.ts';
import { chosenConvention } from '../../../state/models.ts';
import { alongGrid, breakAtGaps } from '../../explore/scenes/curves.ts';
import { edgesInCoupling } from '../../explore/scenes/regions.ts';
import { answerOf } from '../../planner/entries.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { searchFace } from '../../searches/faces.ts';
import { suppositionLabel } from '../../searches/supposition.ts';
import type { Known, LayerScene, SceneParts } from '../layer.ts';
import { changedStretch, type Stretch, supposedExclusion, supposedLimits } from './whatIfNumbers.ts';
import { whatIfOf } from './whatIfAnswers.ts';

const isInside = (mass: number, stretch: Stretch | null) =>
  stretch === null || (mass >= stretch[0] && mass <= stretch[1]);

function limitLine(limits: SearchLimits, stretch: Stretch | null): LineScene[] {
  const { massMeV, branchingRatioLimit } = limits.drawn ?? limits;
  const rows = Array.from(massMeV.keys()).filter((i) => isInside(massMeV[i], stretch));
  const grid = breakAtGaps(
    Float64Array.from(rows, (i) => massMeV[i]),
    limits.massRangesMeV,
  );
  const values = Float64Array.from(rows, (i) => branchingRatioLimit.observed[i]);
  return [
    {
      id: 'what-if-limit',
      x: grid.x,
      y: alongGrid(grid, values),
      style: searchFace(limits.search, limits.signature).style,
      label: suppositionLabel(limits),
      labelPlacement: 'leader',
      projection: true,
    },
  ];
}

/** Pieces of an edge `[m, coupling, …]` inside a stretch of mass. */
function piecesOf(edge: Float64Array, stretch: Stretch | null): Float64Array[] {
  const pieces: number[][] = [];
  let open: number[] | null = null;
  for (let k = 0; k < edge.length; k += 2) {
    if (!isInside(edge[k], stretch)) open = null;
    else {
      if (open === null) {
        open = [];
        pieces.push(open);
      }
      open.push(edge[k], edge[k + 1]);
    }
  }
  return pieces.map((piece) => Float64Array.from(piece)).filter((piece) => piece.length > 2);
}

function edgeLines(
  exclusion: SearchExclusion,
  convention: CouplingConvention,
  stretch: Stretch | null,
): LineScene[] {
  const regions = exclusion.curves.find(({ curve }) => curve === 'observed')?.regions ?? [];
  const pieces = edgesInCoupling(regions, convention).flatMap(({ points }) => piecesOf(points, stretch));
  // The weakest couplings that are excluded stand where a limit is read.
  const ends = pieces.map((piece) => piece[1]);
  const labelled = ends.indexOf(convention.power > 0 ? Math.min(...ends) : Math.max(...ends));
  return pieces.map((piece, index) => ({
    id: `what-if-${index}`,
    x: piece.filter((_, k) => k % 2 === 0),
    y: piece.filter((_, k) => k % 2 === 1),
    style: searchFace(exclusion.search, exclusion.signature).style,
    label: index === labelled ? suppositionLabel(exclusion) : null,
    labelPlacement: 'leader',
    projection: true,
  }));
}

/**
 * What supposed events add to the planes: the curve that would be observed, dashed, where it differs from what is drawn of the
 * search, or as a whole where nothing comparable is drawn.
 */
export function whatIfScene(): LayerScene {
  const limitParts = rememberLast((...of: Parameters<typeof limitLine>): SceneParts => ({
    lines: limitLine(...of),
  }));
  const modelParts = rememberLast((...of: Parameters<typeof edgeLines>): SceneParts => ({
    lines: edgeLines(...of),
  }));
  const stretchOf = rememberLast(changedStretch);
  const drawnOf = ({ choices, entries }: Known, supposed: SearchLimits): Stretch | null => {
    const isDrawn = choices.exposure !== 1 || choices.kind !== 'expected';
    const limits = answerOf(entries, 'limits', 'limits');
    const seen = limits?.searches.find(({ search }) => search === supposed.search);
    return isDrawn ? stretchOf(supposed, seen) : null;
  };
  return (known, { content }) => {
    const { choices } = known;
    const state = whatIfOf(known);
    const limits = supposedLimits(choices, state);
    if (limits === null) return nothing;
    const stretch = drawnOf(known, limits);
    if (content === 'limit') return limitParts(limits, stretch);
    const exclusion = supposedExclusion(choices, state);
    return exclusion === null ? nothing : modelParts(exclusion, chosenConvention(choices), stretch);
  };
}

const nothing: SceneParts = {};
