import type { Frame } from '../../../plot/scales.ts';
import type { RegionScene } from '../../../plot/scene.ts';

/** A strip of the figure, px: its middle, and how much of its height is free for words. */
export interface Column {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** A place for the middle of words, px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Width of a strip, px. */
const pitch = 4;
/** Words keep so far from an edge, px. */
const clear = 12;

/** Heights at which the outlines of regions cross a vertical line, px, from the top. */
function crossings(regions: readonly RegionScene[], frame: Frame, x: number): number[] {
  const found: number[] = [];
  for (const { rings } of regions)
    for (const ring of rings)
      for (let i = 0; i < ring.length; i += 2) {
        const next = (i + 2) % ring.length;
        const [ax, bx] = [frame.x.toPixel(ring[i]), frame.x.toPixel(ring[next])];
        if (ax < x === bx < x) continue;
        const [ay, by] = [frame.y.toPixel(ring[i + 1]), frame.y.toPixel(ring[next + 1])];
        found.push(ay + ((x - ax) / (bx - ax)) * (by - ay));
      }
  return found.sort((a, b) => a - b);
}

/** The white of the figure by the reason for it. */
export interface White {
  /** Below the regions, where X is made too rarely. */
  readonly below: readonly Column[];
  /** Above them, where it dies too young. */
  readonly above: readonly Column[];
  /** Stretches at which nobody looked. */
  readonly gaps: readonly (readonly Column[])[];
}

/** Finds what regions leave white. */
export function whiteOf(regions: readonly RegionScene[], frame: Frame): White {
  const below: Column[] = [];
  const above: Column[] = [];
  const gaps: Column[][] = [];
  let gap: Column[] = [];
  for (let x = frame.left + pitch / 2; x < frame.right; x += pitch) {
    const ends = crossings(regions, frame, x);
    if (ends.length < 2) {
      gap.push({ x, from: frame.top + clear, to: frame.bottom - clear });
      continue;
    }
    if (gap.length > 0) gaps.push(gap);
    gap = [];
    below.push({ x, from: ends[ends.length - 1] + clear, to: frame.bottom - 4 });
    if (ends[0] > frame.top + clear) above.push({ x, from: frame.top + 4, to: ends[0] - clear });
  }
  if (gap.length > 0) gaps.push(gap);
  return { below, above, gaps };
}

/**
 * Where words fit best: in the middle of the places with the most room above and below them.
 * @param width,height of the words, px
 * @returns their middle; null where they fit nowhere
 */
export function placeIn(columns: readonly Column[], width: number, height: number): Place | null {
  const count = Math.ceil(width / pitch);
  const places = columns.flatMap((first, i) => {
    const under = columns.slice(i, i + count);
    const last = under[under.length - 1];
    if (under.length < count || last.x - first.x > count * pitch) return [];
    const from = Math.max(...under.map((column) => column.from));
    const to = Math.min(...under.map((column) => column.to));
    return to - from < height ? [] : [{ x: (first.x + last.x) / 2, y: (from + to) / 2, room: to - from }];
  });
  const most = Math.max(...places.map(({ room }) => room));
  const best = places.filter(({ room }) => room >= most - 1);
  return best.length === 0 ? null : best[Math.floor(best.length / 2)];
}
