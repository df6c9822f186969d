import type { EnginePool } from '../../../workers/protocol.ts';
import type { EngineAnswer, SearchSummary } from '../../engine/answer.ts';
import type { EngineRequest } from '../../engine/request.ts';
import { type Channel, channels, requestsOf } from '../../state/requests.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { dismiss, type MessageStore, say } from '../page/messages.ts';
import type { AnswerStore } from './answers.ts';

const loadingAfterMs = 300;

/** A text that is equal for equal requests. */
function keyOf(request: EngineRequest | null): string {
  return JSON.stringify(request, (_, value: unknown) => (value === Number.POSITIVE_INFINITY ? 'inf' : value));
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
  const asked: Record<Channel, string> = { exclusion: '', limits: '', point: '' };
  let stopped = false;

  const take = (channel: Channel, answer: EngineAnswer) => {
    const known = answers.getState().summaries;
    const found = 'searches' in answer ? answer.searches.filter(({ search }) => !(search in known)) : [];
    const summaries =
      found.length === 0
        ? known
        : { ...known, ...Object.fromEntries(found.map((each) => [each.search, summaryOf(each)])) };
    answers.setState({ [channel]: answer, summaries });
    dismiss(messages, 'loading');
  };

  const ask = (channel: Channel, request: EngineRequest | null) => {
    const key = keyOf(request);
    if (key === asked[channel]) return;
    asked[channel] = key;
    if (request === null) return;
    void pool.run(request, { channel }).then((result) => {
      if (stopped) return;
      if (result.ok) {
        take(channel, result.answer);
        dismiss(messages, `engine-${channel}`);
      } else if (result.kind !== 'cancelled' && key === asked[channel]) {
        const kind = result.kind === 'input' ? 'warning' : 'error';
        say(messages, { topic: `engine-${channel}`, kind, sentence: result.sentence });
      }
    });
  };

  const askAll = () => {
    const requests = requestsOf(choices.getState().choices);
    for (const channel of channels) ask(channel, requests[channel]);
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
    stopNotices();
    unsubscribe();
  };
}

function summaryOf(summary: SearchSummary): SearchSummary {
  const { search, title, signature, provenanceKind, provenanceNote, massRangesMeV } = summary;
  return { search, title, signature, provenanceKind, provenanceNote, massRangesMeV };
}
