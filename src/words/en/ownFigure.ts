import { section } from '../section.ts';

/** What a figure says of a user's own data that are drawn in it. */
export const ownFigureWords = section('own data in figures', {
  drawn: (names: string) => `Own data: ${names}.`,
  /** A name with the reference that its user gave. */
  named: (name: string, reference: string) => `${name} (${reference})`,
});
