import type { Drawing } from './drawing.ts';
import { extentBetween, longestRun, type Place, placeAlong, placeAtEnd, resampled } from './labelPlaces.ts';
import { placeRegionName } from './labelRegions.ts';
import {
  isCovered,
  type LabelLine,
  leaderFor,
  type PlacedLabel,
  type Surroundings,
  settle,
  surroundingsOf,
  widthOf,
} from './labelSurroundings.ts';
import { frameBox } from './paths.ts';
import type { LineScene, RegionScene, RichText } from './scene.ts';
import { isGrey } from './tokens.ts';

/** Another curve that ends this close (px) above or below must not come between a curve and its name. */
const crowded = 36;

/** On which sides of its right end a curve has no other curve with a name that ends beside it. */
function sidesAtEnd(around: Surroundings, item: RegionScene | LineScene): { above: boolean; below: boolean } {
  const endOf = (pieces: readonly Float64Array[] = []) => {
    const ends = pieces.map((piece) =>
      piece.subarray(piece[0] > piece[piece.length - 2] ? 0 : piece.length - 2),
    );
    return ends.length > 0 ? ends.reduce((a, b) => (b[0] > a[0] ? b : a)) : null;
  };
  const mine = endOf(around.pieces.get(item));
  const others = around.drawing.scene.lines
    .filter((line) => line !== item && line.label !== null && line.labelPlacement === 'end')
    .map((line) => endOf(around.pieces.get(line)));
  const isBeside = (other: Float64Array | null, sign: number) =>
    mine !== null &&
    other !== null &&
    Math.abs(other[0] - mine[0]) < 3 * crowded &&
    sign * (other[1] - mine[1]) > 0 &&
    sign * (other[1] - mine[1]) < crowded;
  return {
    above: !others.some((other) => isBeside(other, -1)),
    below: !others.some((other) => isBeside(other, 1)),
  };
}

function directLine(text: RichText, { scene, theme: { type } }: Drawing): LabelLine {
  const size = scene.compact ? type.directCompact : type.direct;
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
  const lines = [directLine(text, around.drawing)];
  const size = { width: widthOf(lines), height: 1.05 * lines[0].size };
  const along = () => placeAlong(pieces, size, around.occupancy, owner);
  const end = (crossing: number) =>
    placeAtEnd(
      pieces,
      size,
      around.occupancy,
      owner,
      frameBox(around.drawing.frame),
      sidesAtEnd(around, item),
      crossing,
    );
  const freeEnd = () => end(0);
  const anyEnd = () => end(Number.POSITIVE_INFINITY);
  const leader = () => {
    const anchors = pieces.flatMap((piece) => Array.from(resampled(piece)));
    const sparse = anchors.filter((_, k) => (k >> 1) % 5 === 2);
    return leaderFor(around, item, Float64Array.from(sparse), lines);
  };
  const order = {
    // Words beside a leader read better than words across another curve.
    along: [along, freeEnd, leader, anyEnd],
    end: [anyEnd, along, leader],
    leader: [leader, along, anyEnd],
  }[wanted];
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
    if (place) settle(around, contour.id, contour, lines, place, isCovered(around, place.x, place.y));
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
    if (region.label.length > 0 && !isGrey(region.style)) placeRegionName(around, region);
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
      placeDirect(around, region, region.label[0], 'along');
  }
  return around.placed;
}
