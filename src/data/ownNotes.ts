/** What files say of data that a user brought along: written into them, and never shown on the page. */
export const ownNotes = {
  levelFrom: 'as its user says',
  rows: 'From the rows of the file, by its user.',
  own: 'Your own data.',
  recast: 'Your own data, recast by KaonScope.',
} as const;
