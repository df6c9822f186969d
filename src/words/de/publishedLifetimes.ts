import type { Sections } from '../sections.ts';

export const publishedLifetimes: Sections['published lifetimes'] = {
  needsVisible: 'braucht sichtbare Zerfälle',
  onlyAt: (lifetimes) => ['nur bei *τ* = ', lifetimes],
  onlyVisible: 'nur für sichtbare Zerfälle',
};
