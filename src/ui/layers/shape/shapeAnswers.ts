import { binnedIds } from '../../../data/catalogue.ts';
import type { LimitsRequest } from '../../../engine/request.ts';
import type { SearchSilence } from '../../../searches/silence.ts';
import type { Choices } from '../../../state/choices.ts';
import { requestsOf } from '../../../state/requests.ts';
import { shapeToys } from '../../../state/shapeToys.ts';
import { shapeWords } from '../../../words/en/shape.ts';
import type { Asked, Lane } from '../../planner/asked.ts';
import { refusals } from '../../../words/en/refusals.ts';
import { silences } from '../../../words/en/silences.ts';
import { answeredRequest, answerOf, entryOf } from '../../planner/entries.ts';
import type { Known } from '../layer.ts';
import { shapeSearch } from './shapeNumbers.ts';
import { nothingYet, type ShapeState } from './shapeState.ts';

/** The counting search of the same data, whose acceptance it has. */
const [countingSearch] = binnedIds;

/** Keys of its answers. */
export const limitsKey = 'shape limits';
const acceptanceKey = 'shape acceptance';
const exclusionKey = 'shape exclusion';

/** The toys have a worker of their own: those that serve the sliders never wait for them. */
const lane: Lane = { alone: 'shape' };

/** Why the choices leave it nothing to compute; null where they do not. */
function refusalOf({ exposure, statistic }: Choices): SearchSilence | null {
  if (exposure !== 1) return { code: 'unbinned-no-projection', exposure };
  return statistic === 'cls' ? null : { code: 'unbinned-cls-only' };
}

/** The limits are asked for an X that escapes: other lifetimes are a factor, and need no toys. */
function scanRequest({ confidenceLevel, method }: Choices): LimitsRequest {
  return {
    task: 'limits',
    searches: [shapeSearch],
    lifetime: { kind: 'fixed', lifetimeS: Number.POSITIVE_INFINITY },
    confidenceLevel,
    method,
    exposure: 1,
    ...shapeToys,
  };
}

/** What is known of the analysis under the choices. */
export function shapeOf({ choices, entries }: Known): ShapeState {
  const refusal = refusalOf(choices);
  if (refusal !== null) return { ...nothingYet, phase: 'silent', sentence: silences.sentence(refusal) };
  const { error, held, stale, progress } = entryOf(entries, limitsKey);
  if (error !== null) return { ...nothingYet, phase: 'silent', sentence: refusals.sentence(error.reason) };
  const isOfLevel =
    answeredRequest(entries, limitsKey, 'limits')?.confidenceLevel === choices.confidenceLevel;
  const answer = isOfLevel ? answerOf(entries, limitsKey, 'limits') : null;
  const [limits = null] = answer?.searches ?? [];
  if (!stale && limits === null) return { ...nothingYet, phase: 'silent', sentence: shapeWords.noData };
  const excluded = answerOf(entries, exclusionKey, 'exclusion');
  const [exclusion = null] = excluded?.searches ?? [];
  return {
    phase: held ?? (stale ? 'running' : 'finished'),
    fraction: progress,
    limits,
    acceptanceRatio: answerOf(entries, acceptanceKey, 'limits')?.searches[0]?.acceptanceRatio ?? null,
    exclusion: excluded === null || exclusion === null ? null : { model: excluded.model, exclusion },
    sentence: null,
  };
}

/** The toys while nothing moves, the acceptance at the chosen lifetime, and what the finished limits exclude. */
export function shapeAsks(known: Known): readonly Asked[] {
  const { choices } = known;
  if (!choices.shape || refusalOf(choices) !== null) return [];
  const { limits, exclusion } = requestsOf(choices);
  const asks: Asked[] = [
    {
      key: acceptanceKey,
      request: { ...limits, searches: [countingSearch], exposure: 1 },
      lane: 'by-search',
      when: 'now',
      saysItself: true,
    },
    {
      key: limitsKey,
      request: scanRequest(choices),
      lane,
      when: 'idle',
      streams: { stopped: () => shapeWords.stopped },
      saysItself: true,
    },
  ];
  if (exclusion !== null && shapeOf(known).phase === 'finished') {
    const request = { ...exclusion, searches: [shapeSearch], union: false, ...shapeToys };
    asks.push({ key: exclusionKey, request, lane, when: 'after-picture', saysItself: true });
  }
  return asks;
}
