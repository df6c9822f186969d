import { clipPolyline, clipRing } from './clip.ts';
import { allEdges, type Drawing } from './drawing.ts';
import { silentPlaces } from './drawMargins.ts';
import { type Place, placeWithLeader } from './labelPlaces.ts';
import { createOccupancy, type Occupancy, ownerBit } from './labels.ts';
import { bandPixels, frameBox, project, projectColumns } from './paths.ts';
import { estimatedWidth } from './richText.ts';
import type { LineScene, RegionScene, RichText } from './scene.ts';
import { thin } from './thin.ts';
import { isGrey } from './tokens.ts';

/** One line of a label. */
export interface LabelLine {
  readonly text: RichText;
  readonly size: number;
  readonly weight: number;
  readonly serif: boolean;
}

/** A label with its place. */
export interface PlacedLabel extends Place {
  readonly id: string;
  readonly style: LineScene['style'];
  readonly lines: readonly LabelLine[];
  /** Whether it stands in the tint of its own region. */
  readonly onTint: boolean;
}

const lineHeight = 1.3;
/** Width of the widest line of a label, px. */
export const widthOf = (lines: readonly LabelLine[]) =>
  Math.max(...lines.map((line) => estimatedWidth(line.text, line.size) * (line.weight > 500 ? 1.05 : 1)));
/** Height of all lines of a label, px. */
export const heightOf = (lines: readonly LabelLine[]) =>
  lines.reduce((sum, line) => sum + lineHeight * line.size, 0);

/** Everything placing looks at, in pixels. */
export interface Surroundings {
  readonly drawing: Drawing;
  readonly occupancy: Occupancy;
  readonly pieces: ReadonlyMap<RegionScene | LineScene, readonly Float64Array[]>;
  readonly owners: ReadonlyMap<RegionScene | LineScene, number>;
  readonly rings: ReadonlyMap<RegionScene, readonly Float64Array[]>;
  readonly edges: number;
  readonly placed: PlacedLabel[];
}

/** Everything of a drawing that labels must respect, with no label placed yet. */
export function surroundingsOf(drawing: Drawing): Surroundings {
  const { scene, frame } = drawing;
  const box = frameBox(frame);
  const cut = (pixels: Float64Array) => clipPolyline(pixels, box).map((piece) => thin(piece, 1));
  const pieces = new Map<RegionScene | LineScene, readonly Float64Array[]>();
  const owners = new Map<RegionScene | LineScene, number>();
  const rings = new Map<RegionScene, readonly Float64Array[]>();
  const occupancy = createOccupancy(box);
  let edges = 0;
  let owner = 0;
  for (const region of scene.regions) {
    pieces.set(
      region,
      allEdges(region).flatMap((edge) => cut(project(edge, frame))),
    );
    rings.set(
      region,
      region.rings.map((ring) => thin(clipRing(project(ring, frame), box), 2)).filter((r) => r.length >= 6),
    );
    owners.set(region, owner++);
  }
  for (const line of scene.lines) {
    pieces.set(line, cut(projectColumns(line.x, line.y, frame)));
    owners.set(line, owner++);
  }
  for (const [item, itemPieces] of pieces) {
    const mine = owners.get(item) ?? 0;
    for (const piece of itemPieces) occupancy.markLine(piece, mine);
    if (!isGrey(item.style) && 'rings' in item) edges |= ownerBit(mine);
  }
  // Sides where a search merely stops carry no line, but words had better not straddle them.
  for (const region of scene.regions) {
    for (const ring of rings.get(region) ?? []) occupancy.markLine(ring, owner);
  }
  for (const band of scene.bands) {
    const { lower, upper } = bandPixels(band, frame);
    for (const side of [lower, upper]) {
      for (const piece of cut(side)) occupancy.markLine(piece, owner);
    }
  }
  for (const pin of scene.pins) {
    const [x, y] = [frame.x.toPixel(pin.x), frame.y.toPixel(pin.y)];
    occupancy.markLabel({ x, y, width: 20, height: 20, angle: 0 });
  }
  const taken = [
    ...silentPlaces(drawing),
    ...(scene.marks?.places(drawing) ?? []),
    ...(scene.map?.places(drawing) ?? []),
  ];
  for (const place of taken) occupancy.markLabel(place);
  return { drawing, occupancy, pieces, owners, rings, edges, placed: [] };
}

function insideAny(x: number, y: number, rings: readonly Float64Array[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      if (ring[i + 1] > y === ring[j + 1] > y) continue;
      if (x < ring[j] + ((y - ring[j + 1]) / (ring[i + 1] - ring[j + 1])) * (ring[i] - ring[j]))
        inside = !inside;
    }
  }
  return inside;
}

/** Whether a place (px) lies in the tint of a region. */
export function isCovered(around: Surroundings, x: number, y: number): boolean {
  return around.drawing.scene.regions.some(
    (region) =>
      !isGrey(region.style) && !region.expectedOnly && insideAny(x, y, around.rings.get(region) ?? []),
  );
}

/** Adds a label at a place and keeps others away from it. */
export function settle(
  around: Surroundings,
  id: string,
  item: RegionScene | LineScene,
  lines: readonly LabelLine[],
  place: Place,
  onTint: boolean,
): void {
  around.occupancy.markLabel({
    x: place.x,
    y: place.y,
    width: widthOf(lines) + 6,
    height: heightOf(lines),
    angle: place.angle,
  });
  around.placed.push({ ...place, id, style: item.style, lines, onTint });
}

/** The best place beside the anchors (interleaved pixels) of a region or curve, with a leader. */
export function leaderFor(
  around: Surroundings,
  item: RegionScene | LineScene,
  anchors: Float64Array,
  lines: readonly LabelLine[],
): Place | null {
  const leaders = {
    occupancy: around.occupancy,
    owner: around.owners.get(item) ?? 0,
    edges: around.edges & ('rings' in item ? ~ownerBit(around.owners.get(item) ?? 0) : ~0),
    isCoveredAt: (x: number, y: number) => isCovered(around, x, y),
  };
  return placeWithLeader(anchors, { width: widthOf(lines), height: heightOf(lines) }, leaders);
}
