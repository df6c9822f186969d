import type { everydayTasks } from './tasks/everydayTasks.ts';
import type { rareTasks } from './tasks/rareTasks.ts';
import type { EngineTask } from './tasks/task.ts';

type Registered = (typeof everydayTasks)[number] | (typeof rareTasks)[number];
type RequestIn<T> = T extends EngineTask<infer R, infer _> ? R : never;
type AnswerIn<T> = T extends EngineTask<infer _, infer A> ? A : never;

/** A request to the engine: plain, serialisable, holding everything that its answer depends on. */
export type EngineRequest = RequestIn<Registered>;
export type EngineAnswer = AnswerIn<Registered>;
export type Task = EngineRequest['task'];

export type AnswerOf<T extends Task> = Extract<EngineAnswer, { task: T }>;
export type AnswerTo<R extends EngineRequest> = AnswerOf<R['task']>;

/** A calculation on its way: the fraction done, alone or with the answer as it stands for what takes long. */
export type EngineStep<A = EngineAnswer> = number | PartialAnswer<A>;

export interface PartialAnswer<A = EngineAnswer> {
  readonly fraction: number;
  readonly partial: () => A;
}

/** An answer, or one sentence: `input` when the request was at fault, `failure` when we were. */
export type EngineResult<A = EngineAnswer> =
  | { readonly ok: true; readonly answer: A }
  | { readonly ok: false; readonly kind: 'input' | 'failure'; readonly sentence: string };
