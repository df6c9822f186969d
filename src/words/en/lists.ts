import { section } from '../section.ts';

/** Between the things of a list that a sentence names. */
export const listWords = section('lists', { and: ' and ', or: ' or ', then: ', ' });
