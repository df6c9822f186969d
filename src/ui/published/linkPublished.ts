import type { EnginePool } from '../../../workers/protocol.ts';
import { publishedCurveFiles } from '../../data/catalogue.ts';
import { loadPublishedCurve } from '../../data/loadPublishedCurve.ts';
import type { PublishedCurve } from '../../data/publishedCurveSchema.ts';
import type { Choices } from '../../state/choices.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { workerOf } from '../planner/parts.ts';
import { dismiss, type MessageStore, say } from '../page/messages.ts';
import type { PublishedStore } from './publishedStore.ts';
import { ratioRequests } from './ratioRequests.ts';

/** Ratios follow a drag at this distance, so that they do not stand in the way of the searches. */
const followAfterMs = 60;

/** What linking needs: where choices, curves and messages stand, and how files are read. */
export interface PublishedLink {
  readonly choices: ChoiceStore;
  readonly pool: EnginePool;
  readonly published: PublishedStore;
  readonly messages: MessageStore;
  /** Reads a file by its path below the base folder, `data/…`; rejects where it cannot. */
  readonly readText: (path: string) => Promise<string>;
}

async function readCurve(
  path: string,
  readText: PublishedLink['readText'],
): Promise<{ readonly curve: PublishedCurve } | { readonly problem: string }> {
  try {
    const loaded = loadPublishedCurve(await readText(`data/${path}`), path);
    return loaded.ok ? { curve: loaded.content } : { problem: `${loaded.error} Everything else is shown.` };
  } catch {
    return { problem: `The published limit ${path} could not be read. Everything else is shown.` };
  }
}

/**
 * Reads the published limits when they are first wanted, and keeps the same limits computed here in step with the choices
 * while the panel of ratios is open. A file that cannot be used is named in the line of messages; the others stand.
 * @returns a function that stops it
 */
export function linkPublished({ choices, pool, published, messages, readText }: PublishedLink): () => void {
  const asked = new Map<string, string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let stopped = false;

  const read = async () => {
    const results = await Promise.all(publishedCurveFiles.map((path) => readCurve(path, readText)));
    if (stopped) return;
    for (const result of results) {
      if ('problem' in result)
        say(messages, { topic: `data ${result.problem}`, kind: 'error', sentence: result.problem });
    }
    published.setState({ curves: results.flatMap((result) => ('curve' in result ? [result.curve] : [])) });
    ask();
  };

  const ask = () => {
    const { choices: chosen } = choices.getState();
    if (chosen.panel.id !== 'ratio') return;
    for (const { id, lifetimeS, request } of ratioRequests(published.getState().curves, chosen)) {
      const key = JSON.stringify({ lifetime: `${lifetimeS}`, request });
      if (asked.get(id) === key) continue;
      asked.set(id, key);
      const topic = `ratio ${id}`;
      void pool.run(request, { channel: topic, affinity: workerOf(request.searches[0]) }).then((result) => {
        if (stopped || asked.get(id) !== key) return;
        if (!result.ok) {
          if (result.kind === 'cancelled') asked.delete(id);
          else say(messages, { topic, kind: 'error', sentence: result.sentence });
          return;
        }
        dismiss(messages, topic);
        const [limits] = result.answer.searches;
        if (limits === undefined) return;
        published.setState(({ recomputed }) => ({
          recomputed: { ...recomputed, [id]: { lifetimeS, limits } },
        }));
      });
    }
  };

  const follow = () => {
    const { choices: chosen } = choices.getState();
    if (!isWanted(chosen)) return;
    if (!reading) {
      reading = true;
      void read();
    }
    if (waiting !== undefined) return;
    waiting = setTimeout(() => {
      waiting = undefined;
      ask();
    }, followAfterMs);
  };

  follow();
  const unsubscribe = choices.subscribe((now, before) => {
    if (!isSameQuestion(now.choices, before.choices)) follow();
  });
  return () => {
    stopped = true;
    clearTimeout(waiting);
    unsubscribe();
  };
}

const isWanted = ({ published, panel }: Choices): boolean => published.length > 0 || panel.id === 'ratio';

/** Whether two choices ask for the same published limits and ratios. */
function isSameQuestion(a: Choices, b: Choices): boolean {
  return (
    a.published === b.published &&
    a.panel.id === b.panel.id &&
    a.hiddenSearches === b.hiddenSearches &&
    a.method === b.method &&
    a.lifetime === b.lifetime &&
    a.invisibleFraction === b.invisibleFraction &&
    a.lifetimeLaw === b.lifetimeLaw
  );
}
