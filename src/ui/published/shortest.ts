/** The engine takes no lifetime of 0: one so short that every decay is seen, s. */
export const shortestS = 1e-15;
