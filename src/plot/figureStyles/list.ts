import type { FigureStyle } from './figureStyle.ts';

/** Edges of one width: a heavier one would stand out of a column more than its physics does. */
const edges = (width: number) => ({ hero: width, search: width, own: width, predicted: width });

/** One column of a journal: text of 7.5 pt and at least 6.5 pt, edges of 0.9 pt, axes of 0.5 pt. */
const oneColumn: FigureStyle = {
  id: 'one-column',
  width: 86,
  height: 70,
  unit: 'mm',
  perPixel: 0.5,
  type: {
    regionName: 17,
    regionNameSmall: 15,
    axisTitle: 15,
    tick: 15,
    row: 13,
    direct: 13,
    directCompact: 13,
  },
  lines: edges(1.8),
  naming: { lettersForGreys: true, lettersWhereNeeded: true, mostGreys: Number.POSITIVE_INFINITY },
};

/** Two columns of a journal: text of 8 pt and at least 7 pt, edges of 1 pt, axes of 0.5 pt. */
const twoColumns: FigureStyle = {
  id: 'two-columns',
  width: 178,
  height: 110,
  unit: 'mm',
  perPixel: 0.5,
  type: {
    regionName: 20,
    regionNameSmall: 17,
    axisTitle: 16,
    tick: 16,
    row: 14,
    direct: 14,
    directCompact: 14,
  },
  lines: edges(2),
  naming: { lettersForGreys: false, lettersWhereNeeded: true, mostGreys: Number.POSITIVE_INFINITY },
};

/** A slide of 16:9: text of 28 px and at least 20 px, edges of 5 px, axes of 2 px. */
const slide: FigureStyle = {
  id: 'slide',
  width: 1920,
  height: 1080,
  unit: 'px',
  perPixel: 2,
  type: {
    regionName: 20,
    regionNameSmall: 17,
    axisTitle: 14,
    tick: 14,
    row: 14,
    direct: 13,
    directCompact: 12,
  },
  lines: { ...edges(2.5), expected: 1.8, earlier: 1.8, grey: 1.5, contour: 1.3, published: 1.5 },
  naming: { lettersForGreys: false, lettersWhereNeeded: false, mostGreys: 6 },
};

/** The styles in which figures are made, in the order in which they are offered. */
export const figureStyles: readonly FigureStyle[] = [oneColumn, twoColumns, slide];
