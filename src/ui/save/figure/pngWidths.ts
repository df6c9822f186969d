import type { FigureStyle } from '../../../plot/figureStyles/figureStyle.ts';

const mmPerInch = 25.4;
/** Dots per inch that journals ask for; lines and letters want the most. */
const dotsPerInch = [600, 300, 1200] as const;
/** Pixels of a file per pixel of a screen. */
const screens = [1, 2] as const;

/** Widths, px, that a picture of pixels may have; browsers draw none much larger. */
export const pngLimits = { least: 100, most: 12_000 } as const;

/** Widths that are offered for a style, px, the usual one first. */
export function pngWidths({ width, unit }: FigureStyle): readonly number[] {
  return unit === 'px'
    ? screens.map((scale) => scale * width)
    : dotsPerInch.map((dots) => Math.round((dots * width) / mmPerInch));
}

/** Dots per inch of a picture of this width, px; null where a style has no size on paper. */
export const dotsPerInchOf = ({ width, unit }: FigureStyle, widthPx: number): number | null =>
  unit === 'mm' ? Math.round((widthPx * mmPerInch) / width) : null;

/** What was typed as a width, px; null where it is none that can be drawn. */
export function pngWidthOf(typed: string): number | null {
  const width = Number(typed);
  return typed.trim() !== '' && Number.isInteger(width) && width >= pngLimits.least && width <= pngLimits.most
    ? width
    : null;
}
