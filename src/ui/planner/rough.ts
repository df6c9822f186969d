import type { EngineAnswer } from '../../engine/taskTypes.ts';

/** Whether an answer, or that of one of its searches, is good enough only while something moves. */
export const isRough = (answer: EngineAnswer): boolean =>
  (answer.task === 'exclusion' || answer.task === 'limits') &&
  answer.searches.some(({ rough }) => rough === true);

/** What a request says while something moves, if its asker allows it. */
export const roughly = { rough: true };
