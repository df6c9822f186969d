import type { Theme } from '../tokens.ts';

/** Which curves bear their names in a figure, and what stands for the other names. */
export interface Naming {
  /** Whether bounds of others get letters even where their names fit. */
  readonly lettersForGreys: boolean;
  /** Whether a name that does not fit becomes a letter, which the caption explains. */
  readonly lettersWhereNeeded: boolean;
  /** Most bounds of others that are named; those with the longest edges in view are. */
  readonly mostGreys: number;
}

/** How a figure is made for one place: its size, and type and lines that are read and printed well at that size. */
export interface FigureStyle {
  readonly id: 'one-column' | 'two-columns' | 'slide';
  /** Outer size in the unit. */
  readonly width: number;
  readonly height: number;
  readonly unit: 'mm' | 'px';
  /** Size of a pixel of the drawing: in points where the unit is mm, else in pixels. */
  readonly perPixel: number;
  /** In pixels of the drawing; what is not here is as on the page. */
  readonly type: Partial<Theme['type']>;
  readonly lines: Partial<Theme['lines']>;
  readonly naming: Naming;
}

const pointsPerMm = 72 / 25.4;

/** Width and height of the drawing, px. */
export function drawingSize({ width, height, unit, perPixel }: FigureStyle): {
  readonly width: number;
  readonly height: number;
} {
  const pixels = (unit === 'mm' ? pointsPerMm : 1) / perPixel;
  return { width: width * pixels, height: height * pixels };
}

/** Size of a pixel of the drawing in points (1/72 inch): a slide of 16:9 is 960 × 540 points, as in programs for talks. */
export const pointsPerPixel = ({ unit, perPixel }: FigureStyle): number => (unit === 'mm' ? perPixel : 1);

/** A theme with the sizes of a style, on a ground of its own. */
export const styledTheme = (theme: Theme, style: FigureStyle, background: string): Theme => ({
  ...theme,
  background,
  type: { ...theme.type, ...style.type },
  lines: { ...theme.lines, ...style.lines },
});
