/** Everything about bounds of other experiments that is loaded after the first picture. */
export { BoundLayers } from './BoundLayers.tsx';
export { BoundNote } from './BoundNote.tsx';
export { boundSceneBuilder } from './boundSceneBuilder.ts';
export { boundsSource } from './boundsSource.ts';
export { linkBounds } from './linkBounds.ts';
export { ownLimitLines } from '../own/ownRows.ts';
export { RecastDots } from './RecastDots.tsx';
