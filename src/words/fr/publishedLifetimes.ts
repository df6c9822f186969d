import type { Sections } from '../sections.ts';

export const publishedLifetimes: Sections['published lifetimes'] = {
  needsVisible: 'exige des désintégrations visibles',
  onlyAt: (lifetimes) => ['seulement à *τ* = ', lifetimes],
  onlyVisible: 'seulement pour des désintégrations visibles',
};
