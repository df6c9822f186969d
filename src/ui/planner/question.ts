import { isAskedBySearch } from '../../engine/joinedSearches.ts';
import type { EngineRequest } from '../../engine/taskTypes.ts';
import type { Asked } from './asked.ts';
import type { AnswerError } from './entries.ts';
import { firstSearchOf, partsOf, workerOf } from './parts.ts';
import { requestText } from './requestText.ts';

/** One worker's share of a question. */
export interface Share {
  readonly worker: string;
  readonly request: EngineRequest;
  /** Equal for equal requests. */
  readonly text: string;
}

/** How a share stands that has been sent to its worker. */
export interface Sent {
  readonly text: string;
  /** Running number of the newest request, and of the newest that has answered or failed. */
  readonly newest: number;
  answered: number;
  error: AnswerError | null;
  readonly controller: AbortController;
}

/** How a question stands. */
export interface Question {
  asked: Asked;
  text: string;
  shares: readonly Share[];
  wanted: boolean;
  /** Of the request that is completely answered. */
  answeredText: string | null;
  /** By worker. */
  readonly sent: Map<string, Sent>;
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
    shares: [],
    wanted: false,
    answeredText: null,
    sent: new Map(),
    callOff: nothing,
    callOffSlow: nothing,
  };
}

const shareOf = (worker: string, request: EngineRequest): Share => ({
  worker,
  request,
  text: requestText(request),
});

/** The shares into which a question is split between workers. */
export function sharesOf({ request, lane }: Asked): readonly Share[] {
  if (lane !== 'by-search') return [shareOf('shared' in lane ? lane.shared : lane.alone, request)];
  if (isAskedBySearch(request)) return partsOf(request).map((part) => shareOf(part.worker, part.request));
  return [shareOf(workerOf(''), request)];
}

/** The share with its first search alone. */
export function firstOf({ worker, request }: Share): Share {
  return shareOf(worker, isAskedBySearch(request) ? firstSearchOf({ worker, request }).request : request);
}

/** Whether its worker does nothing else. */
export const isAlone = ({ lane }: Asked): boolean => lane !== 'by-search' && 'alone' in lane;

/** Whether every share of the newest request has been answered. */
export function isComplete({ shares, sent }: Question): boolean {
  return shares.every(({ worker, text }) => {
    const found = sent.get(worker);
    return found?.text === text && found.answered === found.newest && found.error === null;
  });
}

/** Why a share has no answer; null where none has failed. */
export function errorOf({ sent }: Question): AnswerError | null {
  return [...sent.values()].find(({ error }) => error !== null)?.error ?? null;
}

/** Forgets what was sent, so that it is sent again, and stops what of it is under way. @param isKept whether a share stays */
export function giveUp(
  { sent }: Question,
  isKept: (worker: string, sent: Sent) => boolean = () => false,
): void {
  for (const [worker, each] of sent) {
    if (isKept(worker, each)) continue;
    if (each.answered !== each.newest) each.controller.abort();
    sent.delete(worker);
  }
}

/** Gives up what is under way; what has been answered is kept. */
export function halt(question: Question): void {
  question.callOff();
  question.callOffSlow();
  giveUp(question, (_, { answered, newest }) => answered === newest);
}
