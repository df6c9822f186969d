import { section } from '../section.ts';

/** What is said where a key finds nothing to do. */
export const keyNotes = section('key notes', {
  noPinHere: 'There is no pin under the crosshair.',
  noCouplingEdge: 'There is no further edge in coupling at this mass.',
  noMassEdge: 'There is no further edge in mass at this coupling.',
});
