import type { EnginePool } from '../../../workers/protocol.ts';
import type { LimitTable } from '../../data/limitTableSchema.ts';
import type { OwnBound } from '../../own/ownBound.ts';
import { recastRequest } from '../../state/bounds.ts';
import { requestsOf } from '../../state/requests.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { BoundsStore, RecastAnswer } from '../bounds/boundsStore.ts';
import { limitInView } from '../explore/contents.ts';
import { dismiss, type MessageStore, say } from '../page/messages.ts';

/** Recasts follow a drag at this distance, as those of other experiments do. */
const followAfterMs = 60;

const tablesOf = (bounds: readonly OwnBound[]): LimitTable[] =>
  bounds.flatMap(({ drawn }) => (drawn.kind === 'recast' ? [drawn.table] : []));

/** What linking needs. */
export interface OwnLink {
  readonly choices: ChoiceStore;
  readonly pool: EnginePool;
  readonly bounds: BoundsStore;
  readonly messages: MessageStore;
}

/**
 * Keeps what the user's own limits on B exclude, and how high they lie, in step with the choices.
 * @returns a function that stops it
 */
export function linkOwn({ choices, pool, bounds, messages }: OwnLink): () => void {
  let stopped = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked = { exclusion: '', limits: '', of: [] as readonly OwnBound[] };

  const refused = (kind: 'exclusion' | 'limits', sentence: string | null) => {
    const topic = `own ${kind}`;
    if (sentence === null) dismiss(messages, topic);
    else say(messages, { topic, kind: 'error', sentence });
  };

  const ask = () => {
    const { choices: chosen } = choices.getState();
    const own = bounds.getState().own;
    const userLimits = tablesOf(own.bounds);
    if (own.bounds !== asked.of) asked = { exclusion: '', limits: '', of: own.bounds };
    if (userLimits.length === 0) return;
    const searches = userLimits.map(({ id }) => id);
    if (chosen.lifetime === 'implied') {
      const request = { ...recastRequest(chosen, ''), searches };
      const key = JSON.stringify(request);
      if (key !== asked.exclusion) {
        asked.exclusion = key;
        const options = { channel: 'own exclusion', affinity: 'own' };
        void pool.run({ ...request, userLimits }, options).then((result) => {
          if (stopped || (!result.ok && result.kind === 'cancelled')) return;
          refused('exclusion', result.ok ? null : result.sentence);
          if (!result.ok) return;
          const { model } = result.answer;
          const recasts = Object.fromEntries(
            result.answer.searches.map((exclusion): [string, RecastAnswer] => [
              exclusion.search,
              { model, exclusion },
            ]),
          );
          bounds.setState(({ own: now }) => ({ own: { ...now, recasts } }));
        });
      }
    }
    if (!limitInView(chosen)) return;
    const request = { ...requestsOf(chosen).limits, searches, exposure: 1 };
    const key = JSON.stringify(request, (_, value: unknown) => (value === Infinity ? 'inf' : value));
    if (key === asked.limits) return;
    asked.limits = key;
    const options = { channel: 'own limits', affinity: 'own' };
    void pool.run({ ...request, userLimits }, options).then((result) => {
      if (stopped || (!result.ok && result.kind === 'cancelled')) return;
      refused('limits', result.ok ? null : result.sentence);
      if (!result.ok) return;
      const ownLimits = Object.fromEntries(result.answer.searches.map((each) => [each.search, each]));
      bounds.setState({ ownLimits });
    });
  };

  const follow = () => {
    if (tablesOf(bounds.getState().own.bounds).length === 0 || waiting !== undefined) return;
    waiting = setTimeout(() => {
      waiting = undefined;
      ask();
    }, followAfterMs);
  };
  const stops = [
    choices.subscribe(follow),
    bounds.subscribe((now, before) => {
      if (now.own.bounds !== before.own.bounds) follow();
    }),
  ];
  follow();
  return () => {
    stopped = true;
    clearTimeout(waiting);
    for (const stop of stops) stop();
  };
}
