import { over, type Theme } from './tokens.ts';

/**
 * Colours of maps in even steps, from next to the background to the strongest. Lightness goes one way in normal vision and
 * without red, green or blue cones; neighbours are equally far apart for most eyes (CIEDE2000), and never less than 4.
 */
export const colourScales: Readonly<Record<Theme['name'], readonly string[]>> = {
  light: [
    '#f1f0da',
    '#dfdfac',
    '#c3ce7c',
    '#a2c88f',
    '#8fbca1',
    '#90aca6',
    '#7c9ca4',
    '#718ba3',
    '#6d7ca4',
    '#6766ad',
    '#724bab',
  ],
  dark: [
    '#322142',
    '#3a3262',
    '#374378',
    '#385579',
    '#476276',
    '#4a6e77',
    '#597a76',
    '#678575',
    '#6a926c',
    '#7a9c5c',
    '#93a24a',
  ],
};

/**
 * The colour of a value in a map.
 * @param share place along the scale, 0 next to the background, 1 strongest; beyond them the colours of the ends
 * @param strength opacity over the background
 */
export function scaleColour(share: number, theme: Theme, strength = 1): string {
  const colours = colourScales[theme.name];
  const at = Math.min(1, Math.max(0, share)) * (colours.length - 1);
  const k = Math.min(colours.length - 2, Math.floor(at));
  return over(over(colours[k + 1], at - k, colours[k]), strength, theme.background);
}
