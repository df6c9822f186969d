/** Names of the limit definitions offered, as in links, files and on the command line. */
export const methodIds = ['exact', 'hybrid-lognormal-kappa'] as const;
export type MethodId = (typeof methodIds)[number];

/** Number of curves of a scan: observed and five expected quantiles. */
export const quantileNames = ['m2', 'm1', 'median', 'p1', 'p2'] as const;
/** Expected −2σ, −1σ, median, +1σ, +2σ of the background-only outcome. */
export type QuantileName = (typeof quantileNames)[number];
