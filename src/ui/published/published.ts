/** Everything about published limits that is loaded after the first picture. */
export { linkPublished } from './linkPublished.ts';
export { PublishedLayers } from './PublishedLayers.tsx';
export { publishedLinesBuilder } from './publishedLines.ts';
