import { resampled } from './labelPlaces.ts';
import {
  heightOf,
  type LabelLine,
  leaderFor,
  type Surroundings,
  settle,
  widthOf,
} from './labelSurroundings.ts';
import { poleOfInaccessibility, type Rectangle } from './labels.ts';
import type { RegionScene, RichText } from './scene.ts';
import { thin } from './thin.ts';
import { isGrey, type Theme } from './tokens.ts';

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
function regionVariants(region: RegionScene, compact: boolean, { type }: Theme): LabelLine[][] {
  const [name, ...rest] = region.label;
  const named = (rows: readonly RichText[], size: number): LabelLine[] =>
    rows.map((text) => ({ text, size, weight: 600, serif: true }));
  const below = (count: number, size: number): LabelLine[] =>
    rest.slice(0, count).map((text, k) => ({ text, size, weight: k === 0 ? 600 : 400, serif: false }));
  const { regionName, regionNameSmall, row, direct, directCompact } = type;
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

/** Names that are settled and lie level, px. */
const levelNames = ({ placed }: Surroundings): readonly Rectangle[] =>
  placed
    .filter(({ angle }) => angle === 0)
    .map(({ x, y, angle, lines }) => ({
      x,
      y,
      width: widthOf(lines) + 10,
      height: heightOf(lines) + 6,
      angle,
    }));

function isOnName(
  around: Surroundings,
  at: { readonly x: number; readonly y: number },
  width: number,
  height: number,
): boolean {
  return levelNames(around).some(
    (name) =>
      Math.abs(name.x - at.x) < (name.width + width) / 2 &&
      Math.abs(name.y - at.y) < (name.height + height) / 2,
  );
}

/** Rows that are drawn through a name (px apart), so that no other has room between them. */
const rowPx = 8;

/** Names as lines to and fro, row by row: an outline would leave the most room of all inside it. */
const filledNames = (around: Surroundings): readonly Float64Array[] =>
  levelNames(around).map(({ x, y, width, height }) => {
    const [left, right, top] = [x - width / 2, x + width / 2, y - height / 2];
    const rows = Math.ceil(height / rowPx);
    return Float64Array.from(
      Array.from({ length: rows + 1 }, (_, row) => {
        const at = top + (row / rows) * height;
        return row % 2 === 0 ? [left, at, right, at] : [right, at, left, at];
      }).flat(),
    );
  });

/**
 * Writes the name of a region where most room is inside it, as large as fits; where nothing fits, outside with a leader.
 */
export function placeRegionName(around: Surroundings, region: RegionScene): void {
  const { scene, theme } = around.drawing;
  const rings = around.rings.get(region) ?? [];
  const obstacles = scene.regions
    .filter((other) => other !== region && !isGrey(other.style))
    .flatMap((other) => around.pieces.get(other) ?? []);
  const curves = scene.lines
    .filter((line) => line.style !== 'contour')
    .flatMap((line) => around.pieces.get(line) ?? []);
  const coarse = (pieces: readonly Float64Array[]) => pieces.map((piece) => thin(piece, 3));
  for (const lines of regionVariants(region, scene.compact, theme)) {
    const [width, height] = [widthOf(lines) + 10, heightOf(lines) + 6];
    for (const avoided of [coarse([...obstacles, ...curves]), coarse(obstacles)]) {
      const roomiest = poleOfInaccessibility(rings, avoided, width / height);
      // Regions that overlap have the most room in the same place.
      const pole =
        roomiest !== null && isOnName(around, roomiest, width, height)
          ? poleOfInaccessibility(rings, [...avoided, ...filledNames(around)], width / height)
          : roomiest;
      if (!pole || pole.halfWidth < width / 2) continue;
      settle(
        around,
        region.id,
        region,
        lines,
        { x: pole.x, y: pole.y, angle: 0, leader: null },
        !region.expectedOnly,
      );
      return;
    }
  }
  const pole = poleOfInaccessibility(rings, [], 1);
  if (!pole) return;
  const lines = [{ text: region.label[0], size: 15, weight: 600, serif: true }];
  const along = (around.pieces.get(region) ?? []).flatMap((piece) => Array.from(resampled(piece)));
  const sparse = along.filter((_, k) => (k >> 1) % 4 === 2);
  const place = leaderFor(around, region, Float64Array.of(pole.x, pole.y, ...sparse), lines);
  if (place) settle(around, region.id, region, lines, place, false);
}
