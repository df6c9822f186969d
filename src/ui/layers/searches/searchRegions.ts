import type { ExclusionAnswer, SearchExclusion } from '../../../engine/answer.ts';
import type { ModelId } from '../../../physics/models/model.ts';
import type { LineScene, RegionScene } from '../../../plot/scene.ts';
import { modelOf } from '../../../state/models.ts';
import { planeWords } from '../../../words/en/planes.ts';
import { curveWords } from '../../../words/en/searchCurves.ts';
import { rememberEach } from '../../explore/scenes/memo.ts';
import {
  edgesInCoupling,
  regionsOfSource,
  type RegionSource,
  type RegionView,
} from '../../explore/scenes/regions.ts';
import { searchFace } from '../../searches/faces.ts';
import { joined, rich } from '../../text/markup.ts';
import { particleSymbol } from '../../text/symbols.ts';

function searchSource(model: ModelId, search: SearchExclusion, compact: boolean): RegionSource {
  const face = searchFace(search.search, search.signature);
  const particle = particleSymbol(modelOf(model));
  const fate = compact || face.fate === '' ? [] : [joined(particle, ` ${face.fate}`)];
  const label = [face.regionName, rich(face.period), ...fate];
  return { id: search.search, style: face.style, curves: search.curves, label };
}

const regionsOfSearch = rememberEach((search: SearchExclusion, model: ModelId, view: RegionView) =>
  regionsOfSource(searchSource(model, search, view.compact), view),
);

/** The regions of the searches one by one. Earlier analyses are lines, see `earlierLines`. */
export function regionsOf(answer: ExclusionAnswer, view: RegionView): RegionScene[] {
  return answer.searches
    .filter(({ search, signature }) => !searchFace(search, signature).earlier)
    .flatMap((search) => regionsOfSearch(search, answer.model, view));
}

const linesOfEarlier = rememberEach((search: SearchExclusion, view: RegionView): LineScene[] => {
  const face = searchFace(search.search, search.signature);
  const regions = search.curves.find(({ curve }) => curve === view.deciding)?.regions ?? [];
  const edges = edgesInCoupling(regions, view.convention);
  const longest = Math.max(...edges.map(({ points }) => points.length));
  const data = rich(curveWords.data(face.years));
  const words = view.projection ? joined(...planeWords.projection(data)) : data;
  return edges.map(({ points, uncertain }, index): LineScene => ({
    id: `${search.search}-${index}`,
    x: points.filter((_, k) => k % 2 === 0),
    y: points.filter((_, k) => k % 2 === 1),
    style: face.style,
    label: points.length === longest ? words : null,
    labelPlacement: 'leader',
    faded: view.highlighted !== null && view.highlighted !== search.search,
    projection: view.projection,
    uncertain,
  }));
});

/** The edges of earlier analyses as thin dashed lines, the longest of each with a name. */
export function earlierLines(answer: ExclusionAnswer, view: RegionView): LineScene[] {
  return answer.searches
    .filter(({ search, signature }) => searchFace(search, signature).earlier)
    .flatMap((search) => linesOfEarlier(search, view));
}
