import type { SearchLimits } from '../../../engine/answer.ts';
import type { CurveName } from '../../../engine/request.ts';
import type { LineScene } from '../../../plot/scene.ts';
import { lifetimeFamilyWords as words } from '../../../words/en/lifetimeFamily.ts';
import { alongGrid, breakAtGaps } from '../../explore/scenes/curves.ts';
import { rememberEach, rememberLast } from '../../explore/scenes/memo.ts';
import { widthAt } from '../../published/lineWidth.ts';
import { shortLifetime } from '../../published/standing.ts';
import { searchFace } from '../../searches/faces.ts';
import { joined } from '../../text/markup.ts';
import type { LayerScene, SceneParts } from '../layer.ts';
import { drawnFamily } from './family.ts';

/** A limit that is 0 or infinite has no place on the axis: there the search says nothing. */
const withPlace = (limits: Float64Array): Float64Array =>
  limits.map((limit) => (limit > 0 && limit < Infinity ? limit : Number.NaN));

function curveOf({ drawn, ...limits }: SearchLimits, curve: CurveName): Pick<LineScene, 'x' | 'y'> {
  const { massMeV, branchingRatioLimit } = drawn ?? limits;
  const grid = breakAtGaps(massMeV, limits.massRangesMeV);
  return { x: grid.x, y: alongGrid(grid, withPlace(branchingRatioLimit[curve])) };
}

function familyLine(
  limits: SearchLimits,
  lifetimeS: number,
  curve: CurveName,
  width: number,
  projection: boolean,
  faded: boolean,
): LineScene {
  const { style } = searchFace(limits.search, limits.signature);
  return {
    id: `${limits.search}-at-${lifetimeS}`,
    ...curveOf(limits, curve),
    style,
    width,
    projection,
    faded,
    label: shortLifetime(lifetimeS),
    labelPlacement: 'end',
  };
}

function othersLine(limits: SearchLimits, lifetimeS: number, faded: boolean): LineScene {
  return {
    id: `${limits.search}-at-${lifetimeS}`,
    ...curveOf(limits, 'observed'),
    style: 'grey2',
    experiment: 'kaon',
    derived: true,
    faded,
    label: joined(...words.atOthers(shortLifetime(lifetimeS))),
    labelPlacement: 'along',
  };
}

const nothing: SceneParts = {};

/** On the plane of limits one curve for each search and lifetime, thinner for shorter ones, and those of others dashed in grey. */
export function familyScene(): LayerScene {
  const line = rememberEach(familyLine);
  const other = rememberEach(othersLine);
  const parts = rememberLast((...lines: readonly LineScene[]): SceneParts => ({ lines }));
  return (known, { content, highlighted }) => {
    if (content !== 'limit') return nothing;
    const { lifetimes, exposure } = known.choices;
    const { curve, searches, others } = drawnFamily(known);
    const isFaded = (search: string) => highlighted !== null && highlighted !== search;
    return parts(
      ...others.map(({ limits, lifetimeS }) => other(limits, lifetimeS, isFaded(limits.search))),
      ...searches.map(({ limits, lifetimeS }) => {
        const width = widthAt(lifetimes.indexOf(lifetimeS), lifetimes.length);
        return line(limits, lifetimeS, curve, width, exposure !== 1, isFaded(limits.search));
      }),
    );
  };
}
