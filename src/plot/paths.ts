import { type Box, clipPolyline, clipRing } from './clip.ts';
import type { Frame } from './scales.ts';
import type { BandScene } from './scene.ts';
import { thin } from './thin.ts';

/** Curves are cut this far outside the frame: more than half of the widest stroke. */
const pad = 24;
/** No drawn point is farther than this from the curve, px. */
const tolerance = 0.2;

/** The frame's rectangle, wider by `margin` px on each side. */
export function frameBox(frame: Frame, margin = 0): Box {
  return {
    left: frame.left - margin,
    right: frame.right + margin,
    top: frame.top - margin,
    bottom: frame.bottom + margin,
  };
}

/**
 * The same function, computing once per frame and array: curves that did not change need no second look, and tint, rim
 * and edge share their points.
 */
function oncePerFrame<T>(
  compute: (array: Float64Array, frame: Frame) => T,
): (array: Float64Array, frame: Frame) => T {
  const known = new WeakMap<Frame, WeakMap<Float64Array, { readonly result: T }>>();
  return (array, frame) => {
    let ofFrame = known.get(frame);
    if (!ofFrame) {
      ofFrame = new WeakMap();
      known.set(frame, ofFrame);
    }
    let entry = ofFrame.get(array);
    if (!entry) {
      entry = { result: compute(array, frame) };
      ofFrame.set(array, entry);
    }
    return entry.result;
  };
}

/** Interleaved data coordinates to interleaved pixels; not to be written to. */
export const project = oncePerFrame((points, frame) => {
  const pixels = new Float64Array(points.length);
  for (let i = 0; i < points.length; i += 2) {
    pixels[i] = frame.x.toPixel(points[i]);
    pixels[i + 1] = frame.y.toPixel(points[i + 1]);
  }
  return pixels;
});

/** Two columns of data to interleaved pixels; not-a-number stays so. */
export function projectColumns(x: Float64Array, y: Float64Array, frame: Frame): Float64Array {
  const pixels = new Float64Array(2 * x.length);
  for (let i = 0; i < x.length; i++) {
    pixels[2 * i] = frame.x.toPixel(x[i]);
    pixels[2 * i + 1] = frame.y.toPixel(y[i]);
  }
  return pixels;
}

/** SVG path data of a ring in data coordinates: cut just outside the frame, thinned. */
export const ringPath = oncePerFrame((ring, frame) =>
  pathOf(thin(clipRing(project(ring, frame), frameBox(frame, pad)), tolerance), true),
);

/** SVG path data of an open polyline in data coordinates: cut just outside the frame, thinned. */
export const polylinePath = oncePerFrame((points, frame) =>
  piecesPath(drawnPieces(project(points, frame), frame)),
);

/** Pixels of a polyline as drawn: cut just outside the frame, thinned, in pieces. */
export function drawnPieces(pixels: Float64Array, frame: Frame): Float64Array[] {
  return clipPolyline(pixels, frameBox(frame, pad)).map((piece) => thin(piece, tolerance));
}

const decimals: string[] = [];

/** A pixel coordinate with one decimal; strings of the usual ones are kept, since writing digits is what costs. */
function digits(pixel: number): string {
  const tenths = Math.round(10 * pixel);
  if (tenths < 0 || tenths > 40000) return String(tenths / 10);
  decimals[tenths] ??= String(tenths / 10);
  return decimals[tenths];
}

/** SVG path data of one polyline. */
export function pathOf(pixels: Float64Array, closed: boolean): string {
  if (pixels.length < 4) return '';
  let path = `M${digits(pixels[0])} ${digits(pixels[1])}L`;
  for (let i = 2; i < pixels.length; i += 2) path += `${digits(pixels[i])} ${digits(pixels[i + 1])} `;
  return closed ? `${path}Z` : path;
}

/** SVG path data of several open pieces. */
export function piecesPath(pieces: readonly Float64Array[]): string {
  return pieces.map((piece) => pathOf(piece, false)).join('');
}

type Columns = Pick<BandScene, 'x' | 'lower' | 'upper'>;

/** The two sides of a band in interleaved pixels. */
export interface BandPixels {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

const knownBands = new WeakMap<Columns, { readonly frame: Frame; readonly pixels: BandPixels }>();

/** The two sides of a band in pixels; remembered while frame and band stay, since area and rims look at them. */
export function bandPixels(band: Columns, frame: Frame): BandPixels {
  const before = knownBands.get(band);
  if (before?.frame === frame) return before.pixels;
  const pixels = {
    lower: projectColumns(band.x, band.lower, frame),
    upper: projectColumns(band.x, band.upper, frame),
  };
  knownBands.set(band, { frame, pixels });
  return pixels;
}

/** SVG path data of the area between two columns: one closed outline per run of finite values. */
export function bandPath(band: Columns, frame: Frame): string {
  const { lower, upper } = bandPixels(band, frame);
  const finite = (i: number) => !Number.isNaN(lower[2 * i + 1] + upper[2 * i + 1]);
  const box = frameBox(frame, pad);
  let path = '';
  for (let start = 0; 2 * start < lower.length; start++) {
    if (!finite(start)) continue;
    let end = start;
    while (2 * (end + 1) < lower.length && finite(end + 1)) end++;
    const size = end - start + 1;
    const outline = new Float64Array(4 * size);
    for (let i = 0; i < size; i++) {
      outline[2 * i] = upper[2 * (start + i)];
      outline[2 * i + 1] = upper[2 * (start + i) + 1];
      outline[2 * (size + i)] = lower[2 * (end - i)];
      outline[2 * (size + i) + 1] = lower[2 * (end - i) + 1];
    }
    path += pathOf(thin(clipRing(outline, box), tolerance), true);
    start = end;
  }
  return path;
}

const drawnPath = new WeakMap<Element, string>();

/** Sets the path data of an element unless it has them already: reading a long path costs the browser. */
export function setPath(element: Element, path: string): void {
  if (drawnPath.get(element) === path) return;
  element.setAttribute('d', path);
  drawnPath.set(element, path);
}
