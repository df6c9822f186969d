import type { StoreApi } from 'zustand/vanilla';
import type { LineScene, PlaneScene, RegionScene } from '../../plot/scene.ts';
import { chosenConvention } from '../../state/models.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { SceneExtension } from '../explore/pictureScenes.ts';
import { rememberEach, rememberLast } from '../explore/scenes/memo.ts';
import { regionsOfSource, type RegionSource, type RegionView } from '../explore/scenes/regions.ts';
import { joined, rich } from '../text/markup.ts';
import { combinedCurves } from './combinedNumbers.ts';
import type { CombinedState } from './combinedStore.ts';

/** Name of the layer among those of the page. */
export const combinedLayer = 'combined';

const name = rich('NA62 combined');

const fadedRegion = rememberEach((region: RegionScene): RegionScene => ({ ...region, faded: true }));

/** Regions of searches step back behind the combined one; beside observed ones their expected outlines go. */
function receded(regions: readonly RegionScene[], kind: RegionView['kind']): RegionScene[] {
  return regions
    .filter(({ expectedOnly }) => kind !== 'both' || !expectedOnly)
    .map((region) => (region.style.startsWith('grey') ? region : fadedRegion(region)));
}

/** Its name along the longest of its edges: inside, it would lie on the names of the searches. */
function nameLine(regions: readonly RegionScene[]): LineScene[] {
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
      label: joined(name, region.projection ? ', projection' : outlined ? ', expected' : ''),
      labelPlacement: 'leader',
      projection: region.projection,
      ...(region.faded === undefined ? {} : { faded: region.faded }),
    },
  ];
}

/**
 * What the combined limit adds to the plane of a model: its outline in front of the regions of the searches.
 * @param highlighted the layer that is pointed at
 */
export function combinedExtension(
  store: StoreApi<CombinedState>,
  choices: ChoiceStore,
  highlighted: () => string | null,
): SceneExtension {
  const { answer } = store.getState();
  const source: RegionSource | null =
    answer === null ? null : { id: combinedLayer, style: 'union', curves: answer.curves, label: [name, []] };
  const view = rememberLast(
    (
      kind: RegionView['kind'],
      projection: boolean,
      convention: RegionView['convention'],
      mass: RegionView['mass'],
      coupling: RegionView['coupling'],
      pointedAt: string | null,
      compact: boolean,
    ): RegionView => ({ kind, projection, convention, mass, coupling, highlighted: pointedAt, compact }),
  );
  const own = rememberLast((drawn: RegionSource, seen: RegionView): RegionScene[] =>
    regionsOfSource(drawn, seen).map((region) => ({ ...region, label: [], tinted: false })),
  );
  const back = rememberLast(receded);
  const named = rememberLast(nameLine);
  const allRegions = rememberLast((theirs: PlaneScene['regions'], ours: PlaneScene['regions']) => [
    ...theirs,
    ...ours,
  ]);
  const allLines = rememberLast((theirs: PlaneScene['lines'], ours: PlaneScene['lines']) => [
    ...theirs,
    ...ours,
  ]);
  const noBands: PlaneScene['bands'] = [];
  return (scene, content) => {
    const chosen = choices.getState().choices;
    const isDrawn = combinedCurves(chosen, store.getState()) !== null;
    if (content !== 'model' || source === null || !isDrawn) return scene;
    const pointedAt = highlighted();
    const seen = view(
      chosen.kind,
      chosen.exposure !== 1,
      chosenConvention(chosen),
      scene.x.domain,
      scene.y.domain,
      pointedAt,
      scene.x.showTicks === false,
    );
    // Pointing at a search brings it back to its full strength.
    const isBack = pointedAt === null || pointedAt === combinedLayer;
    const theirs = isBack ? back(scene.regions, chosen.kind) : scene.regions;
    const ours = own(source, seen);
    return {
      ...scene,
      regions: allRegions(theirs, ours),
      lines: allLines(scene.lines, named(ours)),
      bands: noBands,
    };
  };
}
