/** Largest seed and stream number: whole numbers that floating point holds exactly. */
export const largestSeed = Number.MAX_SAFE_INTEGER;
