import type { Selection } from 'd3';
import type { Frame } from './scales.ts';
import type { LineScene, PlaneScene, RegionScene, SeriesStyle } from './scene.ts';
import { dashes, experimentDashes, isGrey, type Theme } from './tokens.ts';

/** A group of the plot. */
export type Group = Selection<SVGGElement, unknown, null, undefined>;

/** What every layer is drawn from. */
export interface Drawing {
  readonly scene: PlaneScene;
  readonly theme: Theme;
  readonly frame: Frame;
  /** The element that holds the whole plane. */
  readonly host: Element;
}

/** A layer: the parts of the scene it depends on, and how it is drawn into its own group. */
export interface Layer {
  readonly name: string;
  /** Whether what lies outside the frame is cut off. */
  readonly clipped: boolean;
  inputs(scene: PlaneScene): readonly unknown[];
  draw(group: Group, drawing: Drawing): void;
}

/** Name of a clip path or pattern, unique in the page. */
export function idIn(scene: PlaneScene, ...parts: readonly string[]): string {
  return [scene.id, ...parts].join('-').replace(/[^\w-]/g, '_');
}

const looks = new WeakMap<Element, string>();

/**
 * Sets attributes of an element unless it has them already: on most frames of a drag only paths change.
 * @param attributes names and values; null takes an attribute away
 */
export function setLook(
  element: Element,
  attributes: Readonly<Record<string, string | number | null>>,
): void {
  const look = Object.values(attributes).join('|');
  if (looks.get(element) === look) return;
  looks.set(element, look);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

/** Opacity of a layer item that fades while another is pointed at; null leaves the attribute out. */
export const fadedOpacity = (item: { readonly faded?: boolean }): number | null => (item.faded ? 0.25 : null);

/** All edges of a region, the less certain ones too. */
export const allEdges = ({ edges, uncertainEdges = [] }: RegionScene): readonly Float64Array[] =>
  uncertainEdges.length === 0 ? edges : [...edges, ...uncertainEdges];

/** Stroke of a curve or of a region's edge. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash: string | null;
}

function seriesWidth(style: SeriesStyle, { lines }: Theme): number {
  if (style === 'pinunu') return lines.hero;
  if (style === 'earlier') return lines.earlier;
  if (style === 'own') return lines.own;
  return isGrey(style) ? lines.grey : lines.search;
}

function seriesDash(item: RegionScene | LineScene): string | null {
  if (item.projection) return dashes.projection;
  if ('derived' in item && item.derived) return dashes.derived;
  if ('uncertain' in item && item.uncertain) return dashes.uncertain;
  if (item.style === 'earlier') return item.experiment === 'beamDump' ? dashes.dump : dashes.earlier;
  return item.experiment ? experimentDashes[item.experiment] || null : null;
}

/** Colour, width and dash of a curve. */
export function strokeOfLine(line: LineScene, theme: Theme): Stroke {
  switch (line.style) {
    case 'expected':
      return { colour: theme.expected.line, width: theme.lines.expected, dash: dashes.expected };
    case 'predicted':
      return { colour: theme.ink, width: theme.lines.predicted, dash: line.derived ? dashes.derived : null };
    case 'contour':
      return { colour: theme.ink2, width: theme.lines.contour, dash: dashes.contour };
    case 'published':
      return {
        colour: theme.ink,
        width: theme.lines.published,
        dash: line.derived ? dashes.derived : null,
      };
    default:
      return {
        colour: theme.series[line.style].edge,
        width: seriesWidth(line.style, theme) * (line.width ?? 1),
        dash: seriesDash(line),
      };
  }
}

/** Colour, width and dash of the edges of a region. */
export function strokeOfRegion(region: RegionScene, theme: Theme): Stroke {
  if (region.expectedOnly) {
    return { colour: theme.expected.line, width: theme.lines.expected, dash: dashes.expected };
  }
  return {
    colour: theme.series[region.style].edge,
    width: seriesWidth(region.style, theme),
    dash: seriesDash(region),
  };
}
