/** As many windows as the πνν̄ search has, with backgrounds and counts of its size, seeded by their index alone. */
export const windowCount = 262;
export const background = Float64Array.from(
  { length: windowCount },
  (_, i) => 0.15 + 1.2 * Math.exp(-(((i - 120) / 60) ** 2)),
);
export const backgroundUncertainty = background.map((b, i) => b * (0.1 + 0.02 * (i % 6)));
export const observedCount = background.map((b, i) => Math.floor(3 * b * ((i * 0.618034) % 1)));
