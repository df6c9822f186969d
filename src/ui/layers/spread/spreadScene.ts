import type { ExclusionAnswer, SearchExclusion } from '../../../engine/answer.ts';
import { couplingInConvention } from '../../../physics/models/conventions.ts';
import type { CouplingConvention } from '../../../physics/models/model.ts';
import type { LineScene, RegionScene, SeriesStyle } from '../../../plot/scene.ts';
import { chosenConvention } from '../../../state/models.ts';
import { theoryWords } from '../../../words/en/theory.ts';
import { inCoupling, outerEdges } from '../../explore/scenes/curves.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { searchFace } from '../../searches/faces.ts';
import { rich } from '../../text/markup.ts';
import type { LayerScene, SceneParts } from '../layer.ts';
import { edgeSpread, spreadRings } from './edgeSpread.ts';
import { bottomEdges, spreadEdges } from './spreadAnswers.ts';

/** What a search excludes with the inputs of each member. */
function ofSearch(answers: readonly ExclusionAnswer[], id: string): readonly SearchExclusion[] {
  return answers.flatMap(({ searches }) => searches.filter(({ search }) => search === id));
}

/** The spread of the edges of one search: areas, and a thin line along each of their sides; one name is enough for all searches. */
function partsOf(
  answers: readonly ExclusionAnswer[],
  { search: id, massRangesMeV }: SearchExclusion,
  style: SeriesStyle,
  convention: CouplingConvention,
  isNamed: boolean,
): Required<Pick<SceneParts, 'regions' | 'lines'>> {
  const curves = ofSearch(answers, id).flatMap(({ curves: [curve] }) =>
    curve === undefined ? [] : [outerEdges(curve.columns)],
  );
  if (curves.length === 0) return { regions: [], lines: [] };
  const { massMeV, lower, upper } = edgeSpread(curves, massRangesMeV);
  const written = (values: Float64Array) =>
    values.map((value) => couplingInConvention(convention, Math.exp(value)));
  const sides = [
    ['lower', lower],
    ['upper', upper],
  ] as const;
  const moving = sides.flatMap(([side, between]) => {
    const rings = spreadRings(massMeV, between);
    return rings.length === 0 ? [] : [{ side, between, rings }];
  });
  return {
    regions: moving.map(({ side, rings }): RegionScene => ({
      id: `spread-${id}-${side}`,
      style,
      rings: rings.map((ring) => inCoupling(ring, convention)),
      edges: [],
      label: [],
      projection: false,
      expectedOnly: false,
    })),
    lines: moving.flatMap(({ side, between }) =>
      (['from', 'to'] as const).map((end): LineScene => ({
        id: `spread-${id}-${side}-${end}`,
        style,
        x: massMeV,
        y: written(between[end]),
        label: isNamed && side === 'lower' && end === 'from' ? rich(theoryWords.label) : null,
        labelPlacement: 'leader',
        width: 0.4,
        derived: true,
      })),
    ),
  };
}

const nothing: SceneParts = {};

/** Draws the edges of searches as bands over the spread of the inputs of theory. */
export function spreadScene(): LayerScene {
  const edges = rememberLast((...answers: readonly ExclusionAnswer[]) => answers);
  const bottoms = rememberLast((...answers: readonly ExclusionAnswer[]) => answers);
  const parts = rememberLast(
    (
      answers: readonly ExclusionAnswer[],
      ofBottom: readonly ExclusionAnswer[],
      convention: CouplingConvention,
    ): SceneParts => {
      const speaking = (some: readonly ExclusionAnswer[]) =>
        some.slice(0, 1).flatMap(({ searches }) => searches.filter(({ silence }) => silence === null));
      const all = [
        ...speaking(answers).map((search, k) =>
          partsOf(answers, search, searchFace(search.search, search.signature).style, convention, k === 0),
        ),
        ...speaking(ofBottom).map((search) => partsOf(ofBottom, search, 'grey2', convention, false)),
      ];
      return {
        regions: all.flatMap(({ regions }) => regions),
        lines: all.flatMap(({ lines }) => lines),
      };
    },
  );
  return (known, { content }) => {
    if (content !== 'model' || !known.choices.spread) return nothing;
    const answers = edges(...spreadEdges(known));
    const ofBottom = bottoms(...bottomEdges(known));
    return parts(answers, ofBottom, chosenConvention(known.choices));
  };
}
