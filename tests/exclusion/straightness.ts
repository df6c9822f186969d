import { drawnTolerancePx } from '../../src/exclusion/curveSampling.ts';

/** Figure of 10 MeV across 1000 px; ln value in steps of 0.02 to the pixel. */
const [pixelMassMeV, pixelLog] = [10 / 1000, 0.02];
/** Narrower stretches, at steps, poles and tips, span a tenth of a pixel across and may rise as they like. */
const narrowestMeV = drawnTolerancePx * pixelMassMeV;
const dense = 20;

/** Distance in pixels of a point from the line through two others. */
export function pixelsOffLine(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  [px, py]: readonly [number, number],
): number {
  const along = [(bx - ax) / pixelMassMeV, (by - ay) / pixelLog];
  const to = [(px - ax) / pixelMassMeV, (py - ay) / pixelLog];
  return Math.abs(along[0] * to[1] - along[1] * to[0]) / Math.hypot(...along);
}

/**
 * How far curves leave the straight lines between their samples, looked at 20 times as densely.
 * @param massMeV masses of the samples
 * @param valuesAt ln values of the curves at any mass, null where nothing can be said; as many on both sides of a stretch
 * @param isJoined whether a line leads from a mass to the next
 * @returns the largest distance in pixels
 */
export function worstPixels(
  massMeV: ArrayLike<number>,
  valuesAt: (massMeV: number) => ArrayLike<number> | null,
  isJoined: (a: number, b: number) => boolean = () => true,
): number {
  let worst = 0;
  for (let i = 0; i + 1 < massMeV.length; i += 1) {
    const [a, b] = [massMeV[i], massMeV[i + 1]];
    if (b - a <= narrowestMeV || !isJoined(a, b)) continue;
    const [left, right] = [valuesAt(a), valuesAt(b)];
    if (left === null || right === null) {
      if (left !== right) worst = Infinity;
      continue;
    }
    for (let step = 0; step < dense; step += 1) {
      const mass = a + ((step + 0.5) / dense) * (b - a);
      const values = valuesAt(mass);
      if (values === null || values.length !== left.length || values.length !== right.length) {
        worst = Infinity;
        continue;
      }
      for (let k = 0; k < values.length; k += 1) {
        const isOpen = left[k] === right[k] && values[k] === left[k];
        if (!isOpen) worst = Math.max(worst, pixelsOffLine([a, left[k]], [b, right[k]], [mass, values[k]]));
      }
    }
  }
  return worst;
}

/** Kinks that a straight piece spans. */
export function spanned(massMeV: ArrayLike<number>, kinksMeV: readonly number[]): number[] {
  const masses = Array.from(massMeV);
  return kinksMeV.filter((kink) => masses.some((mass, i) => i > 0 && masses[i - 1] < kink && mass > kink));
}
