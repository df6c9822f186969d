import { fillColour } from '../drawAreas.ts';
import { allEdges, type Stroke, strokeOfLine, strokeOfRegion } from '../drawing.ts';
import { plainText } from '../format.ts';
import type { AxisScene, PlaneScene, RichText } from '../scene.ts';
import { isGrey, regionStyle, type Theme } from '../tokens.ts';

/** A curve in data coordinates; NaN interrupts it. */
export interface ScriptCurve extends Stroke {
  readonly name: string;
  readonly label: RichText | null;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A filled outline in data coordinates, or several of which the inner ones are holes; NaN parts them. */
export interface ScriptFill {
  readonly name: string;
  readonly label: RichText | null;
  readonly colour: string;
  readonly opacity: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Points with error bars. */
export interface ScriptPoints {
  readonly name: string;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly generated?: true;
}

/** All that a script needs to draw a figure again. */
export interface ScriptParts {
  readonly title: string;
  readonly x: AxisScene;
  readonly y: AxisScene;
  readonly fills: readonly ScriptFill[];
  readonly curves: readonly ScriptCurve[];
  readonly points: readonly ScriptPoints[];
  readonly guides: readonly { readonly x: number; readonly label: RichText }[];
}

/** The name of something in a script: letters, digits and underscores. */
export const scriptName = (id: string): string => id.replaceAll(/\W+/g, '_');

/** Interleaved coordinates apart, several one after the other with NaN between. Ends beyond the frame come to its edge. */
function apart(
  parts: readonly Float64Array[],
  [lowest, highest]: readonly [number, number],
): { readonly x: Float64Array; readonly y: Float64Array } {
  const x: number[] = [];
  const y: number[] = [];
  for (const part of parts) {
    if (x.length > 0) {
      x.push(Number.NaN);
      y.push(Number.NaN);
    }
    for (let i = 0; i + 1 < part.length; i += 2) {
      x.push(part[i]);
      y.push(part[i + 1] === Infinity ? highest : part[i + 1] === -Infinity ? lowest : part[i + 1]);
    }
  }
  return { x: Float64Array.from(x), y: Float64Array.from(y) };
}

/** The outlines of an area between two curves, one for each stretch without NaN. */
function between(
  x: Float64Array,
  lower: Float64Array,
  upper: Float64Array,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const parts: Float64Array[] = [];
  let from = 0;
  for (let i = 0; i <= x.length; i += 1) {
    if (i < x.length && !Number.isNaN(lower[i]) && !Number.isNaN(upper[i])) continue;
    const forth = Array.from({ length: i - from }, (_, k) => [x[from + k], lower[from + k]]);
    const back = Array.from({ length: i - from }, (_, k) => [x[i - 1 - k], upper[i - 1 - k]]);
    if (i - from > 1) parts.push(Float64Array.from([...forth, ...back].flat()));
    from = i + 1;
  }
  return apart(parts, [-Infinity, Infinity]);
}

/**
 * What of a scene a script draws: fills, curves, points and guides, in data coordinates. The reader's point is left out.
 * @param scene of a figure
 * @param theme its colours
 */
export function scriptParts(scene: PlaneScene, theme: Theme): ScriptParts {
  const { x, y, areas = [], stripes = [], points = [] } = scene;
  const ends = y.domain;
  const [low, high] = ends;
  return {
    title: scene.title,
    x,
    y,
    fills: [
      ...areas.map(({ id, fill, ...area }) => ({
        name: scriptName(`area_${id}`),
        label: null,
        colour: fillColour(fill, theme),
        opacity: 1,
        ...between(area.x, area.lower, area.upper),
      })),
      ...scene.regions
        .filter(({ tinted, expectedOnly }) => tinted !== false && !expectedOnly)
        .map(({ id, style, rings, label }) => ({
          name: scriptName(`region_${id}`),
          label: label[0] ?? null,
          colour: theme.series[style].fill,
          opacity: isGrey(style) ? regionStyle.greyInterior : regionStyle.interior,
          ...apart(rings, ends),
        })),
      ...[...scene.bands]
        .sort((a, b) => b.sigma - a.sigma)
        .map(({ id, sigma, ...band }) => ({
          name: scriptName(`band_${id}_${sigma}`),
          label: null,
          colour: sigma === 1 ? theme.expected.sigma1 : theme.expected.sigma2,
          opacity: 1,
          ...between(band.x, band.lower, band.upper),
        })),
      ...stripes.map(({ id, range: [from, to], style }) => ({
        name: scriptName(`stripe_${id}`),
        label: null,
        colour: theme.series[style].fill,
        opacity: regionStyle.interior,
        ...apart([Float64Array.of(from, low, to, low, to, high, from, high)], ends),
      })),
    ],
    curves: [
      ...scene.regions.map((region) => ({
        name: scriptName(`edge_${region.id}`),
        label: region.expectedOnly ? (region.label[0] ?? null) : null,
        ...strokeOfRegion(region, theme),
        ...apart(allEdges(region), ends),
      })),
      ...scene.lines.map((line) => ({
        name: scriptName(`line_${line.id}`),
        label: line.label,
        ...strokeOfLine(line, theme),
        x: line.x,
        y: line.y,
      })),
    ],
    points: points.map(({ id, ...each }) => ({ name: scriptName(`points_${id}`), ...each })),
    guides: scene.guides,
  };
}

/** Digits of the numbers of a script: those of its source are known to fewer. */
const digits = 8;

/** A number of a script, with what stands there for one that is not a number. */
export const scriptNumber = (value: number, notANumber: string, infinite: string): string => {
  if (Number.isNaN(value)) return notANumber;
  if (!Number.isFinite(value)) return value > 0 ? infinite : `-${infinite}`;
  return String(Number(value.toPrecision(digits)));
};

/** A dash pattern in px as its lengths; empty for a solid line. */
export const dashLengths = (dash: string | null): readonly number[] =>
  dash === null ? [] : dash.split(' ').map(Number);

/** A text without line ends, for a comment of a script. */
export const commentText = (text: RichText | string): string =>
  (typeof text === 'string' ? text : plainText(text)).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
