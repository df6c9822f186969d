import { withoutBanded } from './bands.ts';
import {
  allEdges,
  type Drawing,
  fadedOpacity,
  type Group,
  idIn,
  setLook,
  strokeOfRegion,
} from './drawing.ts';
import { drawnPieces, piecesPath, polylinePath, project, ringPath, setPath } from './paths.ts';
import type { Frame } from './scales.ts';
import type { RegionScene } from './scene.ts';
import { dashes, hatches, isGrey, regionStyle } from './tokens.ts';

/** Path data of the interior of a region. */
function outlinePath(region: RegionScene, frame: Frame): string {
  return region.rings.map((ring) => ringPath(ring, frame)).join('');
}

/** Path data of edges. */
function edgePath(edges: readonly Float64Array[], frame: Frame): string {
  return edges.map((edge) => polylinePath(edge, frame)).join('');
}

/** A scrap of rim shorter than this (px) between bands would look like a mark of its own. */
const shortestRim = 80;

function lengthOf(piece: Float64Array): number {
  let length = 0;
  for (let i = 2; i < piece.length; i += 2) {
    length += Math.hypot(piece[i] - piece[i - 2], piece[i + 1] - piece[i - 1]);
  }
  return length;
}

/** The edges that carry a rim: those along which no band lies. */
function rimPath(region: RegionScene, { scene, frame }: Drawing): string {
  const edges = allEdges(region);
  if (scene.bands.length === 0 || isGrey(region.style)) return edgePath(edges, frame);
  return edges
    .map((edge) => {
      const free = withoutBanded(project(edge, frame), scene.bands, frame);
      const pieces = drawnPieces(free, frame);
      const isCut = free.some(Number.isNaN);
      return piecesPath(isCut ? pieces.filter((piece) => lengthOf(piece) >= shortestRim) : pieces);
    })
    .join('');
}

function tintOpacity({ style, tinted = true }: RegionScene): number {
  if (!tinted) return 0;
  return isGrey(style) ? regionStyle.greyInterior : regionStyle.interior;
}

function rimStyle(region: RegionScene): {
  readonly widths: readonly [number, number];
  readonly opacity: number;
} {
  if (isGrey(region.style)) return regionStyle.greyRim;
  return region.style === 'pinunu' ? regionStyle.heroRim : regionStyle.rim;
}

/**
 * Draws the inside of regions: a pale tint, a darker rim inside the edges (two strokes cut off by the region's own
 * outline) and the hatch of the series.
 */
export function drawInteriors(group: Group, regions: readonly RegionScene[], drawing: Drawing): void {
  const { scene, theme, frame } = drawing;
  const item = group
    .selectAll<SVGGElement, RegionScene>('g.region')
    .data(regions, (region) => region.id)
    .join((enter) => {
      const added = enter
        .append('g')
        .attr('class', 'region')
        .attr('data-testid', (region) => `region-${region.id}`);
      added.append('clipPath').append('path').attr('clip-rule', 'evenodd');
      added.append('path').attr('class', 'tint').attr('fill-rule', 'evenodd');
      const rim = added
        .append('g')
        .attr('class', 'rim')
        .attr('fill', 'none')
        .attr('stroke-linejoin', 'round');
      rim.append('path');
      rim.append('path');
      added.append('path').attr('class', 'hatch').attr('fill-rule', 'evenodd');
      return added;
    })
    .order();
  item.each(function (region) {
    const [clip, tint, rim, hatch] = Array.from(this.children);
    const clipId = idIn(scene, 'inside', region.id);
    const outline = outlinePath(region, frame);
    const edges = rimPath(region, drawing);
    const { fill } = theme.series[region.style];
    const { widths, opacity } = rimStyle(region);
    setLook(this, { opacity: fadedOpacity(region) });
    setLook(clip, { id: clipId });
    setPath(clip.children[0], outline);
    setPath(tint, outline);
    setLook(tint, { fill, 'fill-opacity': tintOpacity(region) });
    setLook(rim, { 'clip-path': `url(#${clipId})`, stroke: fill, 'stroke-opacity': opacity });
    widths.forEach((width, k) => {
      setLook(rim.children[k], { 'stroke-width': width });
      setPath(rim.children[k], edges);
    });
    const hatched = hatches[region.style] !== undefined;
    setPath(hatch, hatched ? outline : '');
    setLook(hatch, { fill: hatched ? `url(#${idIn(scene, 'hatch', region.style)})` : 'none' });
  });
}

/** One line of a region's edges: the certain ones, or the others. */
interface EdgeLine {
  readonly id: string;
  readonly region: RegionScene;
  readonly isUncertain: boolean;
}

function edgeLines(region: RegionScene): EdgeLine[] {
  const certain = { id: `edge-${region.id}`, region, isUncertain: false };
  const hasOthers = region.uncertainEdges !== undefined && region.uncertainEdges.length > 0;
  return hasOthers ? [certain, { id: `uncertain-edge-${region.id}`, region, isUncertain: true }] : [certain];
}

/** Draws the edge lines of regions: computed or published boundaries only. */
export function drawEdges(group: Group, regions: readonly RegionScene[], { theme, frame }: Drawing): void {
  group
    .selectAll<SVGPathElement, EdgeLine>('path.edge')
    .data(regions.flatMap(edgeLines), ({ id }) => id)
    .join((enter) =>
      enter
        .append('path')
        .attr('class', 'edge')
        .attr('data-testid', ({ id }) => id)
        .attr('fill', 'none')
        .attr('stroke-linejoin', 'round'),
    )
    .order()
    .each(function ({ region, isUncertain }) {
      const { colour, width, dash } = strokeOfRegion(region, theme);
      const shownDash = dash ?? (isUncertain ? dashes.uncertain : null);
      setLook(this, {
        'stroke-linecap': shownDash === null ? 'round' : null,
        stroke: colour,
        'stroke-width': width,
        'stroke-dasharray': shownDash,
        opacity: fadedOpacity(region),
      });
      setPath(this, edgePath(isUncertain ? (region.uncertainEdges ?? []) : region.edges, frame));
    });
}
