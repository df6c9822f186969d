import { withoutBanded } from './bands.ts';
import { type Drawing, fadedOpacity, type Group, idIn, strokeOfRegion } from './drawing.ts';
import { drawnPieces, piecesPath, polylinePath, project, ringPath, setPath } from './paths.ts';
import type { Frame } from './scales.ts';
import type { RegionScene } from './scene.ts';
import { hatches, isGrey, regionStyle } from './tokens.ts';

/** Path data of the interior of a region. */
function outlinePath(region: RegionScene, frame: Frame): string {
  return region.rings.map((ring) => ringPath(ring, frame)).join('');
}

/** Path data of the edges of a region. */
function edgePath(region: RegionScene, frame: Frame): string {
  return region.edges.map((edge) => polylinePath(edge, frame)).join('');
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
  if (scene.bands.length === 0 || isGrey(region.style)) return edgePath(region, frame);
  return region.edges
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
      const added = enter.append('g').attr('class', 'region');
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
    .order()
    .attr('data-testid', (region) => `region-${region.id}`)
    .attr('opacity', fadedOpacity);
  item.each(function (region) {
    const [clip, tint, rim, hatch] = Array.from(this.children);
    const clipId = idIn(scene, 'inside', region.id);
    const outline = outlinePath(region, frame);
    const edges = rimPath(region, drawing);
    const { fill } = theme.series[region.style];
    const { widths, opacity } = rimStyle(region);
    clip.setAttribute('id', clipId);
    setPath(clip.children[0], outline);
    setPath(tint, outline);
    tint.setAttribute('fill', fill);
    tint.setAttribute('fill-opacity', String(tintOpacity(region)));
    rim.setAttribute('clip-path', `url(#${clipId})`);
    rim.setAttribute('stroke', fill);
    rim.setAttribute('stroke-opacity', String(opacity));
    widths.forEach((width, k) => {
      rim.children[k].setAttribute('stroke-width', String(width));
      setPath(rim.children[k], edges);
    });
    const hatched = hatches[region.style] !== undefined;
    setPath(hatch, hatched ? outline : '');
    hatch.setAttribute('fill', hatched ? `url(#${idIn(scene, 'hatch', region.style)})` : 'none');
  });
}

/** Draws the edge lines of regions: computed or published boundaries only. */
export function drawEdges(group: Group, regions: readonly RegionScene[], { theme, frame }: Drawing): void {
  group
    .selectAll<SVGPathElement, RegionScene>('path.edge')
    .data(regions, (region) => region.id)
    .join('path')
    .order()
    .attr('class', 'edge')
    .attr('data-testid', (region) => `edge-${region.id}`)
    .attr('fill', 'none')
    .attr('stroke-linejoin', 'round')
    .attr('stroke-linecap', (region) => (strokeOfRegion(region, theme).dash === null ? 'round' : null))
    .attr('stroke', (region) => strokeOfRegion(region, theme).colour)
    .attr('stroke-width', (region) => strokeOfRegion(region, theme).width)
    .attr('stroke-dasharray', (region) => strokeOfRegion(region, theme).dash)
    .attr('opacity', fadedOpacity)
    .each(function (region) {
      setPath(this, edgePath(region, frame));
    });
}
