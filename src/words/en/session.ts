import { section } from '../section.ts';

/** Sessions: one file with all that is on the page. */
export const sessionWords = section('session', {
  name: 'Session',
  button: 'Save session',
  label: 'Save the session: view, pins, own data and notes in one file',
  hint: 'view, pins, own data and notes in one file, for a colleague or for later',
  notes: 'Notes for whoever opens it',
  open: 'Open session',
  saved: (file: string) => `${file} saved. Whoever drops it on the page sees what you see.`,
  tooLarge: (megabytes: string, most: number) =>
    `The session would take ${megabytes} MB, but files of at most ${most} MB can be opened. Save some of your own data one by one and remove them here.`,

  ask: (file: string) => `Open the session ${file}?`,
  askOne: (files: number) => `${files} files hold a session. Which one is opened?`,
  by: (program: string) => `Saved by ${program}.`,
  pins: (count: number) => (count === 1 ? '1 pin' : `${count} pins`),
  own: (count: number) => (count === 1 ? 'Own data:' : `Own data, ${count} bounds:`),
  more: (count: number) => `and ${count} more`,
  official: (count: number) => (count === 1 ? '1 official table' : `${count} official tables`),
  noNotes: 'No notes.',
  replacesView: 'It takes the place of the present view.',
  replacesOwn: (count: number) =>
    count === 1
      ? 'It takes the place of the present view and of what you brought to this page.'
      : `It takes the place of the present view and of the ${count} things that you brought to this page.`,
  replacesAll:
    'It takes the place of the present view, of your own data and of the official tables on this page.',
  replace: 'Open',
  add: (count: number) => (count === 1 ? 'Only add its own data' : `Only add its own data, ${count} in all`),
  asData: (tables: number) =>
    tables === 1 ? 'Read the other table instead' : `Read the other ${tables} tables instead`,
  cancel: 'Cancel',
  opened: (file: string) => `The session ${file} is open.`,
  added: (file: string, count: number) =>
    count === 1 ? `What ${file} brings was added.` : `${count} things that ${file} brings were added.`,
  none: (file: string) => `Everything in ${file} is on this page already.`,
  undo: 'Undo',
});
