import type { EnginePool } from '../../../workers/protocol.ts';
import { boundFiles, boundIds } from '../../data/boundCatalogue.ts';
import type { Bound } from '../../data/boundSchema.ts';
import { loadBounds } from '../../data/loadBound.ts';
import type { ModelId } from '../../physics/models/model.ts';
import { recastRequest } from '../../state/bounds.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { workerOf } from '../engine/parts.ts';
import { dismiss, type MessageStore, say } from '../page/messages.ts';
import type { BoundsStore } from './boundsStore.ts';

/** Recasts follow a drag at this distance, so that they do not stand in the way of the searches. */
const followAfterMs = 60;

/** What linking needs: where choices, answers and messages stand, and how files are read. */
export interface BoundLink {
  readonly choices: ChoiceStore;
  readonly pool: EnginePool;
  readonly bounds: BoundsStore;
  readonly messages: MessageStore;
  /** Reads a file by its path below the base folder, `data/…`; rejects where it cannot. */
  readonly readText: (path: string) => Promise<string>;
}

const recastsOf = (bounds: readonly Bound[]) =>
  bounds.flatMap((bound) => (bound.status === 'recast' ? [bound.recast] : []));

/**
 * Reads the bounds of the chosen model, once per model, and keeps what the recast ones exclude in step with the choices.
 * A file that cannot be used is named in the line of messages; the others stand.
 * @returns a function that stops it
 */
export function linkBounds({ choices, pool, bounds, messages, readText }: BoundLink): () => void {
  const asked = new Map<string, string>();
  const reading = new Set<ModelId>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const read = (model: ModelId) => {
    if (reading.has(model)) return;
    reading.add(model);
    void loadBounds(boundFiles[model], readText).then((loaded) => {
      if (stopped) return;
      for (const sentence of loaded.problems)
        say(messages, { topic: `data ${sentence}`, kind: 'error', sentence });
      const missing = boundIds(model).filter((id) => !loaded.bounds.some((bound) => bound.id === id));
      bounds.setState(({ bounds: known, unread }) => ({
        bounds: { ...known, [model]: loaded.bounds },
        unread: [...unread, ...missing],
      }));
      ask();
    });
  };

  /** Takes note of whether the bounds of a recast could be computed. */
  const settle = (recast: string, isThere: boolean) =>
    bounds.setState(({ bounds: known, unread }) => {
      const ids = Object.values(known)
        .flat()
        .flatMap((bound) => (bound.status === 'recast' && bound.recast === recast ? [bound.id] : []));
      const others = unread.filter((id) => !ids.includes(id));
      return isThere && others.length === unread.length
        ? {}
        : { unread: isThere ? others : [...others, ...ids] };
    });

  const askOne = (recast: string) => {
    const { choices: chosen } = choices.getState();
    const request = recastRequest(chosen, recast);
    const key = JSON.stringify(request);
    if (asked.get(recast) === key) return;
    asked.set(recast, key);
    const topic = `recast ${recast}`;
    void pool
      .run(request, { channel: topic, affinity: workerOf(recast), bundle: 'recasts' })
      .then((result) => {
        if (stopped || asked.get(recast) !== key) return;
        if (!result.ok) {
          if (result.kind === 'cancelled') {
            asked.delete(recast);
            return;
          }
          say(messages, { topic, kind: 'error', sentence: result.sentence });
          settle(recast, false);
          return;
        }
        dismiss(messages, topic);
        const [exclusion] = result.answer.searches;
        // A recast whose file could not be read is not in the answer.
        settle(recast, exclusion !== undefined);
        if (exclusion === undefined) return;
        bounds.setState(({ recasts }) => ({
          recasts: { ...recasts, [recast]: { model: result.answer.model, exclusion } },
        }));
      });
  };

  const ask = () => {
    const { choices: chosen } = choices.getState();
    if (chosen.lifetime !== 'implied') return;
    recastsOf(bounds.getState().bounds[chosen.model] ?? []).forEach(askOne);
  };

  const follow = () => {
    read(choices.getState().choices.model);
    if (waiting !== undefined) return;
    waiting = setTimeout(() => {
      waiting = undefined;
      ask();
    }, followAfterMs);
  };

  void readText('data/references.bib').then(
    (references) => bounds.setState({ references }),
    () => {
      const sentence = 'references.bib could not be read; references of bounds are shown as their keys.';
      say(messages, { topic: 'data references', kind: 'warning', sentence });
    },
  );
  follow();
  const unsubscribe = choices.subscribe((now, before) => {
    if (isSameQuestion(now.choices, before.choices)) return;
    follow();
  });
  return () => {
    stopped = true;
    clearTimeout(waiting);
    unsubscribe();
  };
}

type Chosen = ReturnType<ChoiceStore['getState']>['choices'];

function isSameQuestion(a: Chosen, b: Chosen): boolean {
  return (
    a.model === b.model &&
    a.invisibleFraction === b.invisibleFraction &&
    a.confidenceLevel === b.confidenceLevel &&
    a.method === b.method &&
    a.lifetime === b.lifetime
  );
}
