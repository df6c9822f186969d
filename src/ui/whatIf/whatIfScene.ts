import type { StoreApi } from 'zustand/vanilla';
import type { SearchExclusion, SearchLimits, SearchSummary } from '../../engine/answer.ts';
import type { CouplingConvention } from '../../physics/models/model.ts';
import type { LineScene, PlaneScene, RichText } from '../../plot/scene.ts';
import type { Choices } from '../../state/choices.ts';
import { chosenConvention } from '../../state/models.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { AnswerStore } from '../engine/answers.ts';
import type { SceneExtension } from '../explore/pictureScenes.ts';
import { alongGrid, breakAtGaps, inCoupling } from '../explore/scenes/curves.ts';
import { rememberLast } from '../explore/scenes/memo.ts';
import { searchFace } from '../searches/faces.ts';
import { supposedWords } from '../sentence/parts.ts';
import { joined } from '../text/markup.ts';
import { changedStretch, type Stretch, supposedExclusion, supposedLimits } from './whatIfNumbers.ts';
import type { WhatIfState } from './whatIfStore.ts';

/** The words beside a curve: "projection: 3 events at 196 MeV". */
export function projectionLabel({ search, supposed }: SearchSummary): RichText {
  if (supposed === undefined) return [];
  return joined(
    'projection: ',
    supposedWords({ search, massMeV: supposed.hypothesisMeV, count: supposed.count }),
  );
}

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
      label: projectionLabel(limits),
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
  const pieces = regions
    .flatMap(({ edges }) => edges.map((edge) => inCoupling(edge, convention)))
    .flatMap((edge) => piecesOf(edge, stretch));
  // The weakest couplings that are excluded stand where a limit is read.
  const ends = pieces.map((piece) => piece[1]);
  const labelled = ends.indexOf(convention.power > 0 ? Math.min(...ends) : Math.max(...ends));
  return pieces.map((piece, index) => ({
    id: `what-if-${index}`,
    x: piece.filter((_, k) => k % 2 === 0),
    y: piece.filter((_, k) => k % 2 === 1),
    style: searchFace(exclusion.search, exclusion.signature).style,
    label: index === labelled ? projectionLabel(exclusion) : null,
    labelPlacement: 'leader',
    projection: true,
  }));
}

/**
 * What supposed events add to the planes: the curve that would be observed, dashed, where it differs from what is drawn of the
 * search, or as a whole where nothing comparable is drawn.
 */
export function whatIfExtension(
  store: StoreApi<WhatIfState>,
  choices: ChoiceStore,
  answers: AnswerStore,
): SceneExtension {
  const limitLines = rememberLast(limitLine);
  const modelLines = rememberLast(edgeLines);
  const stretchOf = rememberLast((supposed: SearchLimits, seen: SearchLimits | undefined) =>
    changedStretch(supposed, seen),
  );
  const together = new WeakMap<
    readonly LineScene[],
    { readonly own: readonly LineScene[]; readonly all: readonly LineScene[] }
  >();
  /** A plane's lines and these: the same array as long as both are. */
  const joinedLines = (theirs: readonly LineScene[], own: readonly LineScene[]): readonly LineScene[] => {
    const known = together.get(theirs);
    if (known?.own === own) return known.all;
    const all = [...theirs, ...own];
    together.set(theirs, { own, all });
    return all;
  };
  const drawnOf = (chosen: Choices, supposed: SearchLimits): Stretch | null => {
    const isDrawn = chosen.exposure !== 1 || chosen.kind !== 'expected';
    const seen = answers.getState().limits?.searches.find(({ search }) => search === supposed.search);
    return isDrawn ? stretchOf(supposed, seen) : null;
  };
  return (scene, content): PlaneScene => {
    const chosen = choices.getState().choices;
    const state = store.getState();
    const limits = supposedLimits(chosen, state);
    if (limits === null || content === 'panel') return scene;
    const stretch = drawnOf(chosen, limits);
    if (content === 'limit')
      return { ...scene, lines: joinedLines(scene.lines, limitLines(limits, stretch)) };
    const exclusion = supposedExclusion(chosen, state);
    if (exclusion === null) return scene;
    return {
      ...scene,
      lines: joinedLines(scene.lines, modelLines(exclusion, chosenConvention(chosen), stretch)),
    };
  };
}
