import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ExclusionAnswer, LimitsAnswer, PointAnswer, SearchSummary } from '../../engine/answer.ts';
import type { Choices } from '../../state/choices.ts';
import { requestsOf } from '../../state/requests.ts';
import type { Asked } from '../planner/asked.ts';
import { answerOf, type Entries } from '../planner/entries.ts';

/** What the whole page works with: the searches on the planes and at the crosshair. */
export interface Answers {
  readonly exclusion: ExclusionAnswer | null;
  readonly limits: LimitsAnswer | null;
  readonly point: PointAnswer | null;
  /** What is known of each search that has spoken, switched on or not. */
  readonly summaries: Readonly<Record<string, SearchSummary>>;
}

export type AnswerStore = StoreApi<Answers>;

/** Keys of these answers; they are those of their tasks. */
const keys = ['exclusion', 'limits', 'point'] as const;

/** A store without answers. */
export function createAnswerStore(): AnswerStore {
  return createStore<Answers>(() => ({
    exclusion: null,
    limits: null,
    point: null,
    summaries: {},
  }));
}

/** What the readout asks. */
export function pageAsks(choices: Choices): readonly Asked[] {
  return [{ key: 'point', request: requestsOf(choices).point, lane: 'by-search', when: 'now' }];
}

function summaryOf(summary: SearchSummary): SearchSummary {
  const { search, title, signature, provenanceKind, provenanceNote, massRangesMeV, citations } = summary;
  return { search, title, signature, provenanceKind, provenanceNote, massRangesMeV, citations };
}

/**
 * Keeps the answers of the whole page in step with what is known.
 * @returns their store; it changes with them alone
 */
export function followEntries(entries: StoreApi<Entries>): AnswerStore {
  const store = createAnswerStore();
  entries.subscribe((now) => {
    const known = store.getState();
    const answers = {
      exclusion: answerOf(now, 'exclusion', 'exclusion'),
      limits: answerOf(now, 'limits', 'limits'),
      point: answerOf(now, 'point', 'point'),
    };
    if (keys.every((key) => answers[key] === known[key])) return;
    const { exclusion, limits, point } = answers;
    const found = [exclusion, limits, point]
      .flatMap((answer): readonly SearchSummary[] => answer?.searches ?? [])
      // Official tables change where the inputs of a search come from.
      .filter(({ search, provenanceKind }) => known.summaries[search]?.provenanceKind !== provenanceKind);
    const summaries =
      found.length === 0
        ? known.summaries
        : { ...known.summaries, ...Object.fromEntries(found.map((each) => [each.search, summaryOf(each)])) };
    store.setState({ ...answers, summaries });
  });
  return store;
}
