import type { EnginePool } from '../../../workers/protocol.ts';
import type { AnswerTo, EngineAnswer, SearchSummary } from '../../engine/answer.ts';
import type { EngineRequest } from '../../engine/request.ts';
import { type Channel, requestsOf } from '../../state/requests.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { dismiss, type MessageStore, say } from '../page/messages.ts';
import type { AnswerStore } from './answers.ts';
import { firstSearchOf, partsOf, type SplitAnswer, type SplitRequest, withPart, workerOf } from './parts.ts';

const loadingAfterMs = 300;
/** An answer that takes longer than this (ms) is said to be computed, so that a drag does not flicker. */
const computingAfterMs = 300;
/** After this time (ms) the other searches are asked even if the first ones have not answered: at the start, and later. */
const longestStartMs = 1500;
const longestWaitMs = 40;

/** A text that is equal for equal requests. */
function keyOf(request: EngineRequest | null): string {
  return JSON.stringify(request, (_, value: unknown) => (value === Number.POSITIVE_INFINITY ? 'inf' : value));
}

type SplitChannel = 'exclusion' | 'limits' | 'point';

/** Whether the searches of an older answer may stand beside those of a newer one until theirs arrive. */
function sameQuestion(a: SplitAnswer, b: SplitAnswer): boolean {
  return !('model' in a && 'model' in b) || a.model === b.model;
}

/**
 * Keeps answers in step with choices: whenever a channel's request changes it goes to the pool, where the newest wins; the
 * last complete answer stays until the next one is there.
 * @returns a function that stops it
 */
export function linkEngine(
  choices: ChoiceStore,
  pool: EnginePool,
  answers: AnswerStore,
  messages: MessageStore,
): () => void {
  const asked = new Map<string, string>();
  let stopped = false;
  /** Whether the first picture is drawn, or has taken too long. */
  let begun = false;
  /** What is asked when the first searches have answered and are drawn: two workers at once only slow each other down. */
  const later = new Map<Channel, () => void>();
  let patience: ReturnType<typeof setTimeout> | undefined;
  /** Running out for parts of the point that are under way. */
  const slow = new Map<string, ReturnType<typeof setTimeout>>();

  const askLater = () => {
    clearTimeout(patience);
    patience = undefined;
    if (stopped) return;
    begun = true;
    for (const askNow of later.values()) askNow();
    later.clear();
    pool.send();
  };

  const take = (channel: Channel, answer: EngineAnswer) => {
    const known = answers.getState().summaries;
    const found = 'searches' in answer ? answer.searches.filter(({ search }) => !(search in known)) : [];
    const summaries =
      found.length === 0
        ? known
        : { ...known, ...Object.fromEntries(found.map((each) => [each.search, summaryOf(each)])) };
    answers.setState({ [channel]: answer, summaries });
    dismiss(messages, 'loading');
    if (later.size > 0) queueMicrotask(askLater);
  };

  /** Puts a request to the pool unless it is the one last asked under its name; tells whether it was put. */
  const put = <R extends EngineRequest>(
    name: string,
    request: R,
    affinity: string,
    use: (answer: AnswerTo<R>) => void,
  ) => {
    const key = keyOf(request);
    if (key === asked.get(name)) return false;
    asked.set(name, key);
    if (request.task === 'point') noticePoint(name, request.searches);
    void pool
      .run(request, { channel: name, affinity, ...(begun ? { bundle: affinity } : {}) })
      .then((result) => {
        if (stopped || !asked.has(name)) return;
        if (result.ok) {
          use(result.answer);
          dismiss(messages, `engine-${name}`);
        } else if (result.kind !== 'cancelled' && key === asked.get(name)) {
          const kind = result.kind === 'input' ? 'warning' : 'error';
          say(messages, { topic: `engine-${name}`, kind, sentence: result.sentence });
        }
        const isNewest = key === asked.get(name) && (result.ok || result.kind !== 'cancelled');
        if (request.task === 'point' && isNewest)
          settlePoint(name, request.searches, result.ok ? result.answer : null);
      });
    return true;
  };

  /** Forgets what was asked under names that are wanted no more, so that it is asked again when it is. */
  const forgetOthers = (channel: Channel, names: readonly string[]) => {
    for (const name of [...asked.keys()]) {
      if (name.startsWith(`${channel} `) && !names.includes(name)) asked.delete(name);
    }
  };

  /** Asks one worker, then the other; the picture has the searches of each as soon as they are there. */
  const ask = <R extends SplitRequest>(channel: SplitChannel, request: R) => {
    const wanted = request.searches;
    const shown = answers.getState()[channel] as SplitAnswer | null;
    if (shown !== null && shown.searches.some(({ search }) => !wanted.includes(search))) {
      take(channel, withPart(shown, { ...shown, searches: [] }, wanted));
    }
    const parts = partsOf<SplitRequest>(request);
    const nameOf = (worker: string) => `${channel} ${worker}`;
    forgetOthers(
      channel,
      parts.map(({ worker }) => nameOf(worker)),
    );
    const putPart = (part: (typeof parts)[number]) =>
      put(nameOf(part.worker), part.request, part.worker, (answer) => {
        const before = answers.getState()[channel] as SplitAnswer | null;
        const now = requestsOf(choices.getState().choices)[channel];
        if (now === null) return;
        const related = before !== null && sameQuestion(before, answer) ? before : null;
        take(channel, withPart(related, answer, now.searches));
      });
    const [first, ...others] = parts;
    // The first picture of all is that of one search; a verdict is that of all who can tell at once.
    const alone = !begun && others.length > 0 && channel === 'exclusion';
    const rest = alone ? parts : others;
    const waits = putPart(alone ? firstSearchOf(first) : first) && rest.length > 0;
    if (!waits) {
      later.delete(channel);
      rest.forEach(putPart);
      return;
    }
    later.set(channel, () => rest.forEach(putPart));
    patience ??= setTimeout(askLater, begun ? longestWaitMs : longestStartMs);
  };

  const noticePoint = (name: string, searches: readonly string[]) => {
    clearTimeout(slow.get(name));
    slow.set(
      name,
      setTimeout(() => {
        const { pointComputing } = answers.getState();
        answers.setState({ pointComputing: [...new Set([...pointComputing, ...searches])] });
      }, computingAfterMs),
    );
  };

  /** Takes note of which searches of a part have answered at the crosshair. */
  const settlePoint = (name: string, searches: readonly string[], answer: EngineAnswer | null) => {
    clearTimeout(slow.get(name));
    const answered = answer?.task === 'point' ? answer.searches.map(({ search }) => search) : [];
    const { pointComputing, pointFailed } = answers.getState();
    const without = (ids: readonly string[]) => ids.filter((id) => !searches.includes(id));
    const failed = searches.filter((id) => !answered.includes(id));
    if (pointComputing.length > 0) answers.setState({ pointComputing: without(pointComputing) });
    if (pointFailed.length > 0 || failed.length > 0)
      answers.setState({ pointFailed: [...without(pointFailed), ...failed] });
  };

  const askAll = () => {
    const { exclusion, limits, point, ...others } = requestsOf(choices.getState().choices);
    if (exclusion !== null) ask('exclusion', exclusion);
    ask('limits', limits);
    ask('point', point);
    for (const [channel, request] of Object.entries(others)) {
      if (request !== null)
        put(channel, request, workerOf(channel), (answer) => take(channel as Channel, answer));
    }
    // The workers compute while the rest of the page takes note of the choice.
    pool.send();
  };

  const loading = setTimeout(() => {
    if (answers.getState().point === null) {
      say(messages, { topic: 'loading', kind: 'notice', sentence: 'Loading the NA62 inputs…' });
    }
  }, loadingAfterMs);
  const stopNotices = pool.onNotice((sentence) =>
    say(messages, { topic: 'worker', kind: 'warning', sentence }),
  );
  void pool.ready.then(({ problems }) => {
    clearTimeout(loading);
    dismiss(messages, 'loading');
    for (const sentence of problems) say(messages, { topic: `data ${sentence}`, kind: 'error', sentence });
  });
  askAll();
  const unsubscribe = choices.subscribe(askAll);
  return () => {
    stopped = true;
    clearTimeout(loading);
    clearTimeout(patience);
    for (const timer of slow.values()) clearTimeout(timer);
    stopNotices();
    unsubscribe();
  };
}

function summaryOf(summary: SearchSummary): SearchSummary {
  const { search, title, signature, provenanceKind, provenanceNote, massRangesMeV, citation } = summary;
  return { search, title, signature, provenanceKind, provenanceNote, massRangesMeV, citation };
}
