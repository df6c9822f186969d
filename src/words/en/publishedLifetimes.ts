import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** Why a published limit cannot be compared with those drawn. */
export const publishedLifetimeWords = section('published lifetimes', {
  needsVisible: 'needs visible decays',
  onlyAt: (lifetimes: RichText) => ['only at *τ* = ', lifetimes],
  onlyVisible: 'only for visible decays',
});
