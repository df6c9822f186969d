import type { DeathCause, WorkerTrouble } from '../../../workers/protocol.ts';
import { type Coded, said } from '../coded.ts';
import { section } from '../section.ts';

const causes: Coded<DeathCause, string> = {
  silent: () => 'it fell silent',
  'not-loaded': () => 'it could not be loaded',
  'unreadable-message': () => 'a message could not be read',
  error: ({ message }) => message,
};

const troubles: Coded<WorkerTrouble, string> = {
  restarted: () =>
    'The calculation stopped unexpectedly. It was restarted; the last complete picture is shown.',
  'on-page': () => 'No worker can be started here, so the page computes by itself, more slowly.',
  down: ({ cause }) =>
    `The calculation cannot be started (${said(causes, cause)}). It is tried again every few seconds.`,
};

/** Why a worker died, in brackets behind what came of it. */
export const deathCause = (cause: DeathCause): string => said(causes, cause);

/** What workers have to say. */
export const workers = section('workers', {
  trouble: (trouble: WorkerTrouble): string => said(troubles, trouble),
  tryNow: 'Try now',
  loading: 'Loading the NA62 inputs…',
  /** In place of a reason whose words could not be loaded. */
  noWords: 'There is no answer, and the reason could not be loaded; check the connection and try again.',
});
