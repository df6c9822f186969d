/**
 * Decays in which searches look for X, other than K+ → π+ X, which every model has: by the meson that decays and the one that
 * is left.
 */
export const productionModes = ['bplus-kplus', 'bzero-kstar'] as const;
export type ProductionMode = (typeof productionModes)[number];
