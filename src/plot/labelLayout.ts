import { clipPolyline, clipRing } from './clip.ts';
import type { Drawing } from './drawing.ts';
import { plainText } from './format.ts';
import {
  extentBetween,
  type LeaderSurroundings,
  longestRun,
  type Place,
  placeAlong,
  placeAtEnd,
  placeWithLeader,
  resampled,
} from './labelPlaces.ts';
import { createOccupancy, type Occupancy, ownerBit, poleOfInaccessibility } from './labels.ts';
import { frameBox, project, projectColumns } from './paths.ts';
import { estimatedWidth } from './richText.ts';
import type { LineScene, PlaneScene, RegionScene, RichText } from './scene.ts';
import { thin } from './thin.ts';
import { isGrey, typeScale } from './tokens.ts';

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

/** The labels a scene asks for, each with a key that changes with its words. */
export function wantedLabels(
  scene: PlaneScene,
): { readonly key: string; readonly item: RegionScene | LineScene }[] {
  const regions = scene.regions
    .filter((region) => region.label.length > 0)
    .map((item) => ({ key: `${item.id}: ${item.label.map(plainText).join(' / ')}`, item }));
  const lines = scene.lines
    .filter((line) => line.label !== null)
    .map((item) => ({ key: `${item.id}: ${plainText(item.label ?? [])}`, item }));
  return [...regions, ...lines];
}

const lineHeight = 1.3;
const widthOf = (lines: readonly LabelLine[]) =>
  Math.max(...lines.map((line) => estimatedWidth(line.text, line.size) * (line.weight > 500 ? 1.05 : 1)));
const heightOf = (lines: readonly LabelLine[]) =>
  lines.reduce((sum, line) => sum + lineHeight * line.size, 0);

/** Everything placing looks at, in pixels. */
interface Surroundings {
  readonly drawing: Drawing;
  readonly occupancy: Occupancy;
  readonly pieces: ReadonlyMap<RegionScene | LineScene, readonly Float64Array[]>;
  readonly owners: ReadonlyMap<RegionScene | LineScene, number>;
  readonly rings: ReadonlyMap<RegionScene, readonly Float64Array[]>;
  readonly edges: number;
  readonly placed: PlacedLabel[];
}

function surroundingsOf(drawing: Drawing): Surroundings {
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
      region.edges.flatMap((edge) => cut(project(edge, frame))),
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
    for (const side of [band.lower, band.upper]) {
      for (const piece of cut(projectColumns(band.x, side, frame))) occupancy.markLine(piece, owner);
    }
  }
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

function settle(
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

function leaderFor(
  around: Surroundings,
  item: RegionScene | LineScene,
  anchors: Float64Array,
  lines: readonly LabelLine[],
): Place | null {
  const leaders: LeaderSurroundings = {
    occupancy: around.occupancy,
    owner: around.owners.get(item) ?? 0,
    edges: around.edges & ('rings' in item ? ~ownerBit(around.owners.get(item) ?? 0) : ~0),
    isCoveredAt: (x, y) =>
      around.drawing.scene.regions.some(
        (region) => !isGrey(region.style) && insideAny(x, y, around.rings.get(region) ?? []),
      ),
  };
  return placeWithLeader(anchors, { width: widthOf(lines), height: heightOf(lines) }, leaders);
}

/** A name broken after its arrow, for narrow regions. */
function brokenAtArrow(name: RichText): RichText[] {
  const at = name.findIndex((run) => run.text.includes('→'));
  if (at < 0) return [name];
  const [before, after] = name[at].text.split('→');
  const first = [...name.slice(0, at), { ...name[at], text: `${before.trimEnd()} →` }];
  const second = [{ ...name[at], text: after.trimStart() }, ...name.slice(at + 1)].filter(
    (run) => run.text !== '',
  );
  return second.length > 0 ? [first, second] : [name];
}

/** Ways to write the name of a region, the most generous first. */
function regionVariants(region: RegionScene, compact: boolean): LabelLine[][] {
  const [name, ...rest] = region.label;
  const named = (rows: readonly RichText[], size: number): LabelLine[] =>
    rows.map((text) => ({ text, size, weight: 600, serif: true }));
  const below = (count: number, size: number): LabelLine[] =>
    rest.slice(0, count).map((text, k) => ({ text, size, weight: k === 0 ? 600 : 400, serif: false }));
  const { regionName, regionNameSmall, row, direct, directCompact } = typeScale;
  const broken = brokenAtArrow(name);
  const large = compact ? regionNameSmall : regionName;
  const small = compact ? 15 : regionNameSmall;
  const words = compact ? 12 : row;
  return [
    [...named([name], large), ...below(compact ? 1 : rest.length, words)],
    [...named([name], small), ...below(compact ? 1 : rest.length, direct)],
    [...named([name], small), ...below(1, direct)],
    [...named(broken, small), ...below(1, directCompact)],
    named([name], small),
    named(broken, small),
    named(broken, 14),
  ];
}

function placeRegionName(around: Surroundings, region: RegionScene): void {
  const { scene } = around.drawing;
  const rings = around.rings.get(region) ?? [];
  const obstacles = scene.regions
    .filter((other) => other !== region && !isGrey(other.style))
    .flatMap((other) => around.pieces.get(other) ?? []);
  const curves = scene.lines
    .filter((line) => line.style !== 'contour')
    .flatMap((line) => around.pieces.get(line) ?? []);
  const coarse = (pieces: readonly Float64Array[]) => pieces.map((piece) => thin(piece, 3));
  for (const lines of regionVariants(region, scene.compact)) {
    const [width, height] = [widthOf(lines) + 10, heightOf(lines) + 6];
    for (const avoided of [coarse([...obstacles, ...curves]), coarse(obstacles)]) {
      const pole = poleOfInaccessibility(rings, avoided, width / height);
      if (!pole || pole.halfWidth < width / 2) continue;
      settle(around, region.id, region, lines, { x: pole.x, y: pole.y, angle: 0, leader: null }, true);
      return;
    }
  }
  const pole = poleOfInaccessibility(rings, [], 1);
  if (!pole) return;
  const lines = [{ text: region.label[0], size: 15, weight: 600, serif: true }];
  const place = leaderFor(around, region, Float64Array.of(pole.x, pole.y), lines);
  if (place) settle(around, region.id, region, lines, place, false);
}

function directLine(text: RichText, compact: boolean): LabelLine {
  const size = compact ? typeScale.directCompact : typeScale.direct;
  return { text, size, weight: 400, serif: false };
}

function placeDirect(
  around: Surroundings,
  item: RegionScene | LineScene,
  text: RichText,
  wanted: LineScene['labelPlacement'],
): void {
  const pieces = around.pieces.get(item) ?? [];
  const owner = around.owners.get(item) ?? 0;
  const lines = [directLine(text, around.drawing.scene.compact)];
  const size = { width: widthOf(lines), height: 1.05 * lines[0].size };
  const along = () => placeAlong(pieces, size, around.occupancy, owner);
  const end = () => placeAtEnd(pieces, size, around.occupancy, owner, frameBox(around.drawing.frame));
  const leader = () => {
    const anchors = pieces.flatMap((piece) => Array.from(resampled(piece)));
    const sparse = anchors.filter((_, k) => (k >> 1) % 5 === 2);
    return leaderFor(around, item, Float64Array.from(sparse), lines);
  };
  const order = { along: [along, end, leader], end: [end, along, leader], leader: [leader, along, end] }[
    wanted
  ];
  for (const attempt of order) {
    const place = attempt();
    if (!place) continue;
    settle(around, item.id, item, lines, place, false);
    return;
  }
}

const columnStep = 8;

/** Names the lifetime contours in the widest column that is free for as many of them as possible. */
function placeContourNames(around: Surroundings, contours: readonly LineScene[]): void {
  const { scene, frame } = around.drawing;
  const size = scene.compact ? 12.5 : 14;
  const columns = Math.floor((frame.right - frame.left) / columnStep);
  const candidates = contours.map((contour) => {
    const lines: LabelLine[] = [{ text: contour.label ?? [], size, weight: 400, serif: true }];
    const width = widthOf(lines);
    const points = (around.pieces.get(contour) ?? []).map(resampled);
    const places: (Place | null)[] = [];
    for (let column = 0; column < columns; column++) {
      const x = frame.left + column * columnStep;
      const extent = extentBetween(points, x - width / 2, x + width / 2);
      const flat = extent.count >= width / 8 && extent.lowest - extent.highest < 9;
      const y = extent.highest - 0.6 * size;
      const owner = around.owners.get(contour) ?? 0;
      const look = flat
        ? around.occupancy.look({ x, y, width: width + 8, height: size, angle: 0 }, owner)
        : null;
      const free = look !== null && look.curves + look.labels + look.outside === 0;
      places.push(free ? { x, y, angle: 0, leader: null } : null);
    }
    return { contour, lines, places };
  });
  const named = (column: number) => candidates.filter(({ places }) => places[column] !== null).length;
  const counts = Array.from({ length: columns }, (_, column) => named(column));
  const most = Math.max(0, ...counts);
  const common = longestRun(counts.map((count) => count === most && most > 0)).middle;
  for (const { contour, lines, places } of candidates) {
    const own = longestRun(places.map((place) => place !== null)).middle;
    const place = places[common] ?? places[own];
    if (place) settle(around, contour.id, contour, lines, place, false);
  }
}

/**
 * Finds places for all labels of a scene: names of regions first, then of lifetime contours, then of the other curves.
 * A label for which there is no room is left out.
 */
export function placeLabels(drawing: Drawing): PlacedLabel[] {
  const around = surroundingsOf(drawing);
  const { regions, lines } = drawing.scene;
  for (const region of regions) {
    if (region.label.length > 0 && !isGrey(region.style) && !region.expectedOnly)
      placeRegionName(around, region);
  }
  for (const line of lines) {
    if (line.label && line.style !== 'contour' && line.labelPlacement === 'end')
      placeDirect(around, line, line.label, 'end');
  }
  placeContourNames(
    around,
    lines.filter((line) => line.label && line.style === 'contour'),
  );
  for (const line of lines) {
    if (line.label && line.style !== 'contour' && line.labelPlacement !== 'end')
      placeDirect(around, line, line.label, line.labelPlacement);
  }
  for (const region of regions) {
    if (region.label.length > 0 && isGrey(region.style))
      placeDirect(around, region, region.label[0], 'leader');
    else if (region.label.length > 0 && region.expectedOnly)
      placeDirect(around, region, region.label[0], 'leader');
  }
  return around.placed;
}
