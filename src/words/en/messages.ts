import { section } from '../section.ts';

/** The line of messages. */
export const messageWords = section('messages', {
  more: (count: number) => `(${count} more)`,
  close: 'Close this message',
});
