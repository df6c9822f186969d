import type { ExclusionCurve } from '../../../engine/answer.ts';
import type { LineScene, RegionScene, RichText } from '../../../plot/scene.ts';
import { combinedWords } from '../../../words/en/combined.ts';
import { planeWords } from '../../../words/en/planes.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { regionsOfSource, type RegionView, regionViews } from '../../explore/scenes/regions.ts';
import { experimentsOf } from '../../searches/experiments.ts';
import { joined } from '../../text/markup.ts';
import type { LayerScene, SceneParts } from '../layer.ts';
import { combinedCurves, combinedLayer, combinedSearches } from './combinedAnswers.ts';

/** Its name along the longest of its edges: inside, it would lie on the names of the searches. */
function nameLine(regions: readonly RegionScene[], name: RichText): LineScene[] {
  const outlined = regions.every(({ expectedOnly }) => expectedOnly);
  const edges = regions
    .filter(({ expectedOnly }) => expectedOnly === outlined)
    .flatMap((region) => region.edges.map((edge) => ({ edge, region })));
  const [longest] = edges.sort((one, other) => other.edge.length - one.edge.length);
  if (longest === undefined) return [];
  const { edge, region } = longest;
  return [
    {
      id: combinedLayer,
      x: edge.filter((_, k) => k % 2 === 0),
      y: edge.filter((_, k) => k % 2 === 1),
      style: region.expectedOnly ? 'expected' : region.style,
      label: region.projection
        ? joined(...planeWords.projection(name))
        : outlined
          ? joined(...planeWords.expected(name))
          : name,
      labelPlacement: 'leader',
      projection: region.projection,
      ...(region.faded === undefined ? {} : { faded: region.faded }),
    },
  ];
}

const nothing: SceneParts = {};

/** What the combined limit adds to the plane of a model: its outline in front of the regions of the searches. */
export function combinedScene(): LayerScene {
  const view = regionViews();
  const parts = rememberLast(
    (curves: readonly ExclusionCurve[], searches: string, seen: RegionView): SceneParts => {
      const name = joined(...combinedWords.line(experimentsOf(searches.split(' '))));
      const source = {
        id: combinedLayer,
        style: 'union',
        curves,
        label: [name, []],
      } as const;
      const regions = regionsOfSource(source, seen).map((region) => ({
        ...region,
        label: [],
        tinted: false,
      }));
      // Pointing at a search brings it back to its full strength.
      const isFront = seen.highlighted === null || seen.highlighted === combinedLayer;
      return { regions, lines: nameLine(regions, name), below: isFront ? 'faded' : 'bare' };
    },
  );
  return (known, look) => {
    const curves = combinedCurves(known);
    return look.content !== 'model' || curves === null
      ? nothing
      : parts(curves, combinedSearches(known).join(' '), view(known.choices, look));
  };
}
