// What the combined limit of all searches adds to the page, loaded when it is wanted.
export { CombinedLayer } from './CombinedLayer.tsx';
export { linkCombined } from './linkCombined.ts';
