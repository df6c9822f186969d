import type { Sections } from '../sections.ts';

export const publishedLifetimes: Sections['published lifetimes'] = {
  needsVisible: 'richiede decadimenti visibili',
  onlyAt: (lifetimes) => ['solo a *τ* = ', lifetimes],
  onlyVisible: 'solo per decadimenti visibili',
};
