/** What files say of data that a user brought along: written into them, and never shown on the page. */
export const ownNotes = {
  levelFrom: 'as its user says',
  rows: 'From the rows of the file, by its user.',
  own: 'Own data of the user.',
  recast: 'Own data of the user. Recast by KaonScope.',
  limits: (signature: string, percent: string) => `limits on B(K+ -> pi+ X), ${signature}, ${percent} % CL`,
  law: 'other lifetimes follow a law that a table cannot hold; JSON keeps it',
  atLifetime: (title: string, seconds: string | null) =>
    `${title}, ${seconds === null ? 'X invisible' : `lifetime ${seconds} s`}`,
} as const;
