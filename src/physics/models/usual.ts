/** The model that is shown unless another is asked for. */
export { bc4 as usualModel } from './bc4.ts';
