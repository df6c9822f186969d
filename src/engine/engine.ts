import type { Search } from '../searches/search.ts';
import { InvalidInput } from '../statistics/invalidInput.ts';
import type { AnswerTo, EngineAnswer, EngineResult } from './answer.ts';
import { requireMasses, requireModel } from './checks.ts';
import { modelTable } from './modelCurves.ts';
import { Refusal } from './refusal.ts';
import type { EngineRequest } from './request.ts';
import { createScans, type Scans } from './scans.ts';
import { answerComparison } from './tasks/comparison.ts';
import { answerConvert } from './tasks/convert.ts';
import { answerCounting } from './tasks/counting.ts';
import { answerExclusion } from './tasks/exclusion.ts';
import { answerInputs } from './tasks/inputs.ts';
import { answerLimits } from './tasks/limits.ts';
import { answerPoint } from './tasks/point.ts';
import { answerShape } from './tasks/shape.ts';
import { answerSignificance } from './tasks/significance.ts';
import { answerWindow } from './tasks/window.ts';

/** Answers requests, the same in a worker, on a page and on the command line. */
export interface Engine {
  /** The searches of NA62, which commands and pages use unless told otherwise. */
  readonly searches: readonly Search[];
  /** Limits of other experiments, recast; requests name them like searches. */
  readonly recasts: readonly Search[];
  /** One call from request to answer. Never throws: what cannot be answered comes back as a sentence. */
  readonly run: <R extends EngineRequest>(request: R) => EngineResult<AnswerTo<R>>;
  /** The same in steps that yield the fraction done, so that a worker can listen in between and stop. */
  readonly steps: <R extends EngineRequest>(request: R) => Generator<number, EngineResult<AnswerTo<R>>>;
}

function* answer(
  searches: readonly Search[],
  scans: Scans,
  request: EngineRequest,
): Generator<number, EngineAnswer> {
  switch (request.task) {
    case 'exclusion':
      return yield* answerExclusion(searches, scans, request);
    case 'limits':
      return answerLimits(searches, scans, request);
    case 'point':
      return answerPoint(searches, scans, request);
    case 'model':
      return modelTable(requireModel(request.model), requireMasses(request.massesMeV));
    case 'convert':
      return answerConvert(request);
    case 'inputs':
      return answerInputs(searches, request);
    case 'cls':
      return answerCounting(request);
    case 'window':
      return yield* answerWindow(searches, scans, request);
    case 'comparison':
      return yield* answerComparison(searches, scans, request);
    case 'significance':
      return answerSignificance(searches, scans, request);
    case 'shape':
      return yield* answerShape(searches, request);
    default:
      throw new Refusal(
        `The task is "${String((request as { task?: unknown }).task)}"; it must be one of exclusion, limits, point, model, convert, inputs, cls, window, comparison, significance, shape.`,
      );
  }
}

/** The request without the searches whose data files could not be read: the others are answered all the same. */
function present<R extends EngineRequest>(request: R, absent: ReadonlySet<string>): R {
  if (absent.size === 0 || !('searches' in request)) return request;
  return { ...request, searches: request.searches.filter((id) => !absent.has(id)) };
}

/**
 * An engine over a set of searches.
 * @param searches searches whose data files could be read
 * @param recasts limits of other experiments whose data files could be read
 * @param absent identifiers of those whose files could not be read; requests may name them in vain
 * @returns the engine, with its own caches
 */
export function createEngine(
  searches: readonly Search[],
  recasts: readonly Search[] = [],
  absent: readonly string[] = [],
): Engine {
  const absentIds = new Set(absent);
  const scans = createScans();
  const known = [...searches, ...recasts];
  function* steps<R extends EngineRequest>(request: R): Generator<number, EngineResult<AnswerTo<R>>> {
    try {
      // The task of the answer is the task of the request: `answer` switches on it.
      return { ok: true, answer: (yield* answer(known, scans, present(request, absentIds))) as AnswerTo<R> };
    } catch (error) {
      if (error instanceof Refusal || error instanceof InvalidInput) {
        return { ok: false, kind: 'input', sentence: error.message };
      }
      const cause = error instanceof Error ? error.message : String(error);
      return { ok: false, kind: 'failure', sentence: `The calculation failed (${cause}).` };
    }
  }
  return {
    searches,
    recasts,
    steps,
    run: (request) => {
      const walk = steps(request);
      for (;;) {
        const step = walk.next();
        if (step.done) return step.value;
      }
    },
  };
}
