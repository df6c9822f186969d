import type { Sections } from '../sections.ts';

export const placedExcess: Sections['placed excess'] = {
  key: 'excès placé à la main : sa vraie place est inconnue',
};
