import type { LineScene, PlaneScene, RegionScene } from '../../../plot/scene.ts';
import { tourFigureWords as words } from '../../../words/en/tour.ts';
import { rememberEach, rememberLast } from '../../explore/scenes/memo.ts';
import { rich } from '../../text/markup.ts';

const none: readonly never[] = [];

/** How much a step says in the figure: what the colour means, or the names that the explorer has. */
export interface PlaneLook {
  readonly saysRuledOut: boolean;
  /** Whether the threshold of two muons is marked, where X begins to die much sooner. */
  readonly marksMuons: boolean;
}

/** Makes what dresses the explorer's plane for the tour: fewer lines, and words that need no physics. */
export function tourPlane({ saysRuledOut, marksMuons }: PlaneLook): (plain: PlaneScene) => PlaneScene {
  const named = rememberEach((region: RegionScene): RegionScene => ({
    ...region,
    label: [rich(words.ruledOut), rich(words.noticed), ...region.label.slice(0, 1)],
  }));
  const regions = rememberLast((all: readonly RegionScene[]) =>
    all.map((region) => (region.label.length === 0 ? region : named(region))),
  );
  const lines = rememberLast((all: readonly LineScene[]) => all.filter(({ style }) => style !== 'contour'));
  const muons = rememberLast((guides: PlaneScene['guides']) => guides.slice(1, 2));
  return (plain) => ({
    ...plain,
    x: { ...plain.x, label: none },
    y: { ...plain.y, label: none },
    right: plain.right && { ...plain.right, label: none },
    regions: saysRuledOut ? regions(plain.regions) : plain.regions,
    lines: lines(plain.lines),
    guides: marksMuons ? muons(plain.guides) : none,
    coverage: none,
    pins: none,
  });
}
