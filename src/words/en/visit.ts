import { section } from '../section.ts';

/** What a first visitor is told. */
export const visitWords = section('first visit', {
  hint: 'Drag the point. Coloured = ruled out.',
  what: 'What is this?',
});
