/** Toys per hypothesis of an unbinned analysis, for errors of about 1 %, and their seed. */
export const shapeToys = { toys: 4096, seed: 1 } as const;
