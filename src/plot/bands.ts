import { type BandPixels, bandPixels } from './paths.ts';
import type { Frame } from './scales.ts';
import type { BandScene } from './scene.ts';

/** A rim this close to a band (px) would show beside it. */
const reach = 14;
/** A band thinner than this (px) is hidden under the edge; the rim stays. */
const thinnest = 4;

/** Height of a column of interleaved pixels at the pixel x; not a number outside or in a gap. */
function heightAt(pixels: Float64Array, x: number): number {
  let low = 0;
  let high = pixels.length / 2 - 1;
  if (high < 1 || x < pixels[0] || x > pixels[2 * high]) return Number.NaN;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (pixels[2 * middle] <= x) low = middle;
    else high = middle;
  }
  const [ax, ay, bx, by] = [pixels[2 * low], pixels[2 * low + 1], pixels[2 * high], pixels[2 * high + 1]];
  return bx > ax ? ay + ((x - ax) / (bx - ax)) * (by - ay) : ay;
}

function touches({ lower, upper }: BandPixels, x: number, y: number): boolean {
  if (!(x >= lower[0] && x <= lower[lower.length - 2])) return false;
  const a = heightAt(lower, x);
  const b = heightAt(upper, x);
  if (!(Math.abs(a - b) >= thinnest)) return false;
  return y > Math.min(a, b) - reach && y < Math.max(a, b) + reach;
}

/**
 * A copy of a polyline (interleaved pixels) interrupted (not a number) wherever it runs along one of the bands: edges
 * carry no rim there.
 */
export function withoutBanded(pixels: Float64Array, bands: readonly BandScene[], frame: Frame): Float64Array {
  const drawn = bands.map((band) => bandPixels(band, frame));
  const free = pixels.slice();
  for (let i = 0; i < free.length; i += 2) {
    if (drawn.some((band) => touches(band, free[i], free[i + 1]))) free[i + 1] = Number.NaN;
  }
  return free;
}
