import type { FigureGround } from '../../../plot/figureStyles/styledSvg.ts';
import { themes } from '../../../plot/tokens.ts';

const { light, dark } = themes;

/** What figures can lie on, the usual first: white, as paper is printed on; the white of the page; dark. */
export const grounds = {
  white: { theme: light, background: '#ffffff' },
  paper: { theme: light, background: light.background },
  dark: { theme: dark, background: dark.background },
} as const satisfies Readonly<Record<string, FigureGround>>;

export type GroundName = keyof typeof grounds;
