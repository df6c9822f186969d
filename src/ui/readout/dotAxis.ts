/** Width of the drawing in its own units; it is stretched to the column. */
export const dotWidth = 124;

/** Place of a signal strength on the logarithmic axis 0.01–100; beyond it at its ends. */
export function placeOf(strength: number): number {
  const part = (Math.log10(strength) + 2) / 4;
  return 4 + (dotWidth - 8) * Math.min(1, Math.max(0, part));
}
