/** Everything about the unbinned analysis of 2017 on the page, loaded when the list of layers is there or a link asks for it. */
export { escapeStops } from './escapeStops.ts';
export { linkShape } from './linkShape.ts';
export { ShapeDot } from './ShapeDot.tsx';
export { ShapeLayer } from './ShapeLayer.tsx';
