import type { Shares } from '../../../physics/alp/triangle.ts';
import { type Place, placeOf, sharesAt, unitHeight } from './triangleBands.ts';

/** Room about the triangle for the names and numbers along its sides, px. */
const margin = { top: 30, side: 46, bottom: 38 };
/** Bar and key stand beside the triangle in places at least this wide, else below it, px. */
const leastBeside = 460;
const besideWidth = 210;
const belowHeight = 116;
/** A triangle smaller than this cannot be read, px. */
const leastSide = 80;

/** Where things are drawn in a place of some size, px. */
export interface TriangleLayout {
  readonly isBeside: boolean;
  /** Left end of the foot, and length of a side. */
  readonly left: number;
  readonly foot: number;
  readonly side: number;
  /** Upper left corner of bar and key. */
  readonly keyLeft: number;
  readonly keyTop: number;
  /** Length of the bar. */
  readonly barLength: number;
}

/** The layout of a triangle in a place of this size, px. */
export function triangleLayout(width: number, height: number): TriangleLayout {
  const isBeside = width >= leastBeside;
  const room = {
    width: width - 2 * margin.side - (isBeside ? besideWidth : 0),
    height: height - margin.top - margin.bottom - (isBeside ? 0 : belowHeight),
  };
  const side = Math.max(leastSide, Math.min(room.width, room.height / unitHeight));
  const all = 2 * margin.side + side + (isBeside ? besideWidth : 0);
  const left = Math.max(margin.side, (width - all) / 2 + margin.side);
  const foot = margin.top + side * unitHeight;
  return {
    isBeside,
    left,
    foot,
    side,
    keyLeft: isBeside ? left + side + margin.side - 6 : left,
    keyTop: isBeside ? margin.top - 8 : foot + margin.bottom + 14,
    barLength: isBeside ? Math.max(60, side * unitHeight - 84) : side,
  };
}

/** Where a place of the triangle of side 1 is drawn. */
export const drawnAt = ({ left, foot, side }: TriangleLayout, [x, y]: Place): Place => [
  left + side * x,
  foot - side * y,
];

/** Where shares are drawn. */
export const drawnShares = (layout: TriangleLayout, shares: Shares): Place =>
  drawnAt(layout, placeOf(shares));

/** The shares of a drawn place; below 0 outside the triangle. */
export const sharesDrawnAt = ({ left, foot, side }: TriangleLayout, [x, y]: Place): Shares =>
  sharesAt([(x - left) / side, (foot - y) / side]);

/** A path along places. */
export const pathOf = (places: readonly Place[], isClosed: boolean): string =>
  `M${places.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${isClosed ? 'Z' : ''}`;
