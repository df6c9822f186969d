import type { PlaneScene } from '../../../plot/scene.ts';

/** Size and margins of a plane on the page, px. */
export type PlaneFrame = Pick<PlaneScene, 'width' | 'height' | 'margin' | 'compact'>;

/** How the page is arranged: by the width of the window. */
export type Arrangement = 'wide' | 'middle' | 'column' | 'phone';

/** The arrangement for a window of this width, px. */
export function arrangementOf(width: number): Arrangement {
  if (width >= 1280) return 'wide';
  if (width >= 900) return 'middle';
  return width >= 600 ? 'column' : 'phone';
}

const sides: Readonly<Record<Arrangement, { readonly left: number; readonly right: number }>> = {
  wide: { left: 68, right: 68 },
  middle: { left: 68, right: 64 },
  column: { left: 64, right: 64 },
  phone: { left: 46, right: 8 },
};

const above: Readonly<Record<Arrangement, number>> = { wide: 26, middle: 26, column: 26, phone: 24 };

/** Room for tick numbers under the frame, and for one row of the coverage track. */
const tickRoom = 31;
const rowRoom = 5;
/** Rows that the bars of all searches take; they are kept free whichever searches are switched on, so that nothing jumps. */
const coverageRows = 3;

/**
 * The frame of the main figure.
 * @param width,height of its box, px
 */
export function mainFrame(arrangement: Arrangement, width: number, height: number): PlaneFrame {
  const margin = {
    top: above[arrangement],
    ...sides[arrangement],
    bottom: tickRoom + rowRoom * coverageRows + 2,
  };
  return { width, height, margin, compact: arrangement === 'phone' };
}

/** The frame of the linked panel, on the same pixels in mass. */
export function linkedFrame(arrangement: Arrangement, width: number, height: number): PlaneFrame {
  return {
    width,
    height,
    margin: { top: 6, ...sides[arrangement], bottom: 6 },
    compact: arrangement === 'phone',
  };
}
