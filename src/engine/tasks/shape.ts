import { engineTask } from './task.ts';
import { byKind, type FormOf, needs } from './form.ts';
import type { Search } from '../../searches/search.ts';
import { type ShapeHypothesis, shapeHypotheses } from '../../searches/shapeSearch.ts';
import { shapeLimit } from '../../statistics/shape/shapeLimit.ts';
import type { ShapeConfig } from '../../statistics/shape/shapeModel.ts';
import type { ShapeAnswer } from '../answer.ts';
import { requireSearches } from '../checks.ts';
import { Refusal } from '../refusal.ts';
import type { ShapeRequest, ShapeSource } from '../request.ts';

function hypothesisOf(known: readonly Search[], source: ShapeSource & { kind: 'search' }): ShapeHypothesis {
  const [search] = requireSearches(known, [source.search]);
  const { massMeV } = source;
  if (search.unbinned === undefined) {
    throw new Refusal({ code: 'no-unbinned-analysis', title: search.title });
  }
  if (search.massRangesMeV.some(([from, to]) => massMeV >= from && massMeV <= to))
    return shapeHypotheses(search.unbinned)(massMeV);
  const silence = { code: 'outside-masses', rangesMeV: search.massRangesMeV } as const;
  throw new Refusal({ code: 'no-window', title: search.title, massMeV, silence });
}

/**
 * Unbinned upper limit by toys.
 * @param known searches at hand
 * @param request data, confidence level, number of toys and seed
 * @returns a generator of fractions done that ends with the limit in events, and on B where a search gave the data
 * @throws Refusal or InvalidInput on a request that cannot be answered
 */
export function* answerShape(
  known: readonly Search[],
  { source, confidenceLevel, toys, seed }: ShapeRequest,
): Generator<number, ShapeAnswer> {
  const { config, singleEventSensitivity: sensitivity } =
    source.kind === 'search'
      ? hypothesisOf(known, source)
      : { config: source.config, singleEventSensitivity: null };
  const walk = shapeLimit(config, { confidenceLevel, toys, seed });
  for (;;) {
    const step = walk.next();
    if (!step.done) {
      yield step.value.fraction;
      continue;
    }
    const { signalLimit, error } = step.value;
    return {
      task: 'shape',
      confidenceLevel,
      config,
      signalLimit,
      error,
      singleEventSensitivity: sensitivity,
      branchingRatioLimit: sensitivity === null ? null : signalLimit * sensitivity,
      branchingRatioError: sensitivity === null ? null : error * sensitivity,
    };
  }
}

/** Numbers of a signal region, and its events. */
const configFields = {
  lo: 'number',
  hi: 'number',
  c1: 'number',
  c2: 'number',
  nB0: 'number',
  sB: 'number',
  events: ['number'],
  mX: 'number',
  sig0: 'number',
  rmu: 'number',
} satisfies FormOf<ShapeConfig>;

/** An unbinned limit in one signal region, by toys. */
export const shapeTask = engineTask<ShapeRequest, ShapeAnswer>({
  name: 'shape',
  check: needs<ShapeRequest>({
    source: byKind({
      search: { search: 'text', massMeV: 'number' },
      config: { config: { fields: configFields } },
    }),
    confidenceLevel: 'number',
    toys: 'number',
    seed: 'number',
  }),
  answer: ({ searches }, request) => answerShape(searches, request),
});
