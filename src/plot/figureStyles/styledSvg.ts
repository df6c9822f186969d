import { createPlane } from '../drawPlane.ts';
import { documentOf, type FigureOptions, standaloneDrawing } from '../exportSvg.ts';
import type { PlaneScene } from '../scene.ts';
import type { Theme } from '../tokens.ts';
import { drawingSize, type FigureStyle, styledTheme } from './figureStyle.ts';
import { namedAsIn, type NameKey } from './naming.ts';

/** What a figure in a style lies on: a theme, and the ground in the place of its own. */
export interface FigureGround {
  readonly theme: Theme;
  readonly background: string;
}

/** What goes into a styled figure beside its drawing. */
export interface StyledOptions extends Omit<FigureOptions, 'size' | 'withoutCaption'> {
  /** What the caption adds of letters and of what bears no name. */
  readonly sayNames: (key: NameKey) => string;
}

/** A figure as a document of exactly the size of its style, and its caption, which is no part of the drawing. */
export interface StyledSvg {
  readonly svg: string;
  readonly caption: string;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

const documentSize = ({ width, height, unit }: FigureStyle) => ({
  width: `${width}${unit}`,
  height: `${height}${unit}`,
});

/**
 * A drawing of the page in a style, as a document of exactly its size.
 * @param svg of the size of the style's drawing, in colours of the page; it is changed
 */
export function styledDrawing(
  svg: SVGSVGElement,
  style: FigureStyle,
  ground: FigureGround,
  options: Pick<FigureOptions, 'caption' | 'facts'>,
): string {
  const theme = styledTheme(ground.theme, style, ground.background);
  return standaloneDrawing(svg, drawingSize(style), theme, {
    ...options,
    size: documentSize(style),
    withoutCaption: true,
  });
}

/**
 * Draws a scene in a style.
 * @param scene of the size of the style's drawing
 */
export function styledSvg(
  scene: PlaneScene,
  style: FigureStyle,
  ground: FigureGround,
  { sayNames, ...options }: StyledOptions,
): StyledSvg {
  const svg = (options.document ?? document).createElementNS(svgNamespace, 'svg');
  const theme = styledTheme(ground.theme, style, ground.background);
  const plane = createPlane(svg);
  plane.draw(options.withCrosshair ? scene : { ...scene, crosshair: null, pins: [] }, theme);
  let added = '';
  plane.settleLabels((drawing) => {
    const { labels, key } = namedAsIn(style.naming, drawing);
    added = sayNames(key);
    return labels;
  });
  const caption = [options.caption, added].filter((part) => part !== '').join(' ');
  const size = documentSize(style);
  const box = { width: scene.width, height: scene.height, left: scene.margin.left };
  return {
    caption,
    svg: documentOf(svg, box, theme, { ...options, caption, size, withoutCaption: true }),
  };
}
