import type { DeathCause, WorkerReason, WorkerTrouble } from '../../../workers/protocol.ts';
import { type Coded, said } from '../coded.ts';
import { section } from '../section.ts';

const causes: Coded<DeathCause, string> = {
  silent: () => 'it fell silent',
  'not-loaded': () => 'it could not be loaded',
  'unreadable-message': () => 'a message could not be read',
  error: ({ message }) => message,
};

const reasons: Coded<WorkerReason, string> = {
  superseded: () => 'A newer request took the place of this one.',
  stopped: () => 'The calculation was stopped.',
  'no-data-yet': () => 'The calculation has no data yet; try again in a moment.',
  'part-not-loaded': () =>
    'A part of the calculation could not be loaded; check the connection and try again, or reload the page.',
  'died-again': ({ task }) =>
    `The calculation “${task}” stopped unexpectedly twice; the same request is refused for a minute.`,
  'not-sendable': ({ cause }) =>
    `The request cannot be passed to the calculation (${cause.replace(/\.$/, '')}).`,
};

const troubles: Coded<WorkerTrouble, string> = {
  restarted: () =>
    'The calculation stopped unexpectedly. It was restarted; the last complete picture is shown.',
  down: ({ cause }) =>
    `The calculation cannot be started (${said(causes, cause)}). It is tried again every few seconds.`,
};

/** Why a worker died, in brackets behind what came of it. */
export const deathCause = (cause: DeathCause): string => said(causes, cause);

/** What workers have to say. */
export const workers = section('workers', {
  reason: (reason: WorkerReason): string => said(reasons, reason),
  trouble: (trouble: WorkerTrouble): string => said(troubles, trouble),
  tryNow: 'Try now',
  loading: 'Loading the NA62 inputs…',
  /** In place of a reason whose words could not be loaded. */
  noWords: 'There is no answer, and the reason could not be loaded; check the connection and try again.',
});
