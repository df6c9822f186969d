import type { Asked } from './asked.ts';
import type { AnswerError } from './entries.ts';

/** How the newest request stands that has been sent. */
export interface Sent {
  readonly text: string;
  /** Whether the rougher request of the two was sent. */
  readonly isRough: boolean;
  /** Its running number. */
  readonly number: number;
  error: AnswerError | null;
  readonly controller: AbortController;
}

/** How a question stands. */
export interface Question {
  asked: Asked;
  text: string;
  wanted: boolean;
  /** Of the request that is completely answered. */
  answeredText: string | null;
  sent: Sent | null;
  /** Running number of the newest request that has answered, failed or been given up. */
  settled: number;
  /** Calls off what it waits for: its turn, or to be called slow. */
  callOff: () => void;
  callOffSlow: () => void;
}

const nothing = () => undefined;

/** A question that has not been asked yet. */
export function newQuestion(asked: Asked): Question {
  return {
    asked,
    text: '',
    wanted: false,
    answeredText: null,
    sent: null,
    settled: 0,
    callOff: nothing,
    callOffSlow: nothing,
  };
}

/** Why the newest request has no answer; null where it has not failed. */
export const errorOf = ({ sent }: Question): AnswerError | null => sent?.error ?? null;

/** Whether an error says once more that workers died of the same. */
export const isSameRefusal = (a: AnswerError | null, b: AnswerError): boolean =>
  a?.reason.code === 'died-again' &&
  JSON.stringify([a.reason, a.searches]) === JSON.stringify([b.reason, b.searches]);

/** Gives up what is under way; what has been answered is kept. */
export function halt(question: Question): void {
  const { sent, settled } = question;
  question.callOff();
  question.callOffSlow();
  if (sent === null || sent.number <= settled) return;
  sent.controller.abort();
  question.settled = sent.number;
  question.sent = null;
}

/** Forgets what was sent, so that it is sent again. */
export function forget(question: Question): void {
  halt(question);
  question.sent = null;
}
