/** Analysis files below `data/`, one search each, in the order in which searches are listed and drawn. */
export const analysisFiles = ['analyses/na62-pinunu-2016-2022.json'] as const;
