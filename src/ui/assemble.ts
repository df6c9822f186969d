import type { EnginePool } from '../../workers/protocol.ts';
import type { PointAnswer } from '../engine/answer.ts';
import { bindToHistory } from '../state/browserHistory.ts';
import { requestsOf } from '../state/requests.ts';
import { createBoundsStore } from './bounds/boundsStore.ts';
import { followCombined } from './combined/followCombined.ts';
import { createAnswerStore } from './engine/answers.ts';
import { linkEngine } from './engine/linkEngine.ts';
import { createPicture } from './explore/picture.ts';
import { createMessageStore, dismissPassing, say } from './page/messages.ts';
import type { Page } from './page/PageContext.tsx';
import { createViewStore } from './page/view.ts';
import { followPublished } from './published/followPublished.ts';
import { createPublishedStore } from './published/publishedStore.ts';
import { followShape } from './shape/followShape.ts';
import { followWhatIf } from './whatIf/followWhatIf.ts';

/** The page without its controls, as a browser and the build put it together. */
export interface Assembly {
  readonly page: Page;
  /** Whether everything that NA62 has on the planes, and its numbers at the crosshair, are there. */
  readonly hasSearches: () => boolean;
  /** The same of everything else that belongs to the picture as it opens. */
  readonly hasAll: () => boolean;
  /** Is told that something has come. */
  readonly onNews: (listener: () => void) => void;
  /** Takes an answer that is known before it was asked. */
  readonly know: (point: PointAnswer) => void;
}

/**
 * Puts stores, engine and picture together, and begins to ask.
 * @param pool answers requests
 * @param readText reads a file by its path below the base folder, `data/…`; rejects where it cannot
 */
export function assemble(
  window: Window,
  pool: EnginePool,
  readText: (path: string) => Promise<string>,
): Assembly {
  const messages = createMessageStore();
  const answers = createAnswerStore();
  const bounds = createBoundsStore();
  const published = createPublishedStore();
  const view = createViewStore(window);
  const bound = bindToHistory(window, (notices) => {
    if (notices.length > 0) say(messages, { topic: 'link', kind: 'warning', sentence: notices.join(' ') });
  });
  const choices = bound.store;
  choices.subscribe((state, before) => {
    if (state.committed !== before.committed) dismissPassing(messages);
  });
  linkEngine(choices, pool, answers, messages);
  const picture = createPicture({ choices, answers, bounds, published, view });

  /** Bounds of other experiments come once the first numbers of NA62 are there. */
  const stopWaiting = answers.subscribe(({ point, exclusion, limits }) => {
    if (point === null || (exclusion ?? limits) === null) return;
    stopWaiting();
    import('./bounds/bounds.ts').then(
      ({ linkBounds }) => linkBounds({ choices, pool, bounds, messages, readText }),
      () =>
        say(messages, {
          topic: 'bounds',
          kind: 'error',
          sentence: 'The bounds of other experiments could not be loaded. Everything else is shown.',
        }),
    );
  });
  followPublished({ choices, pool, published, messages, readText });
  followCombined({ choices, pool, messages, view, picture });
  followShape({ choices, pool, messages, view, picture });
  followWhatIf({ choices, pool, answers, messages, picture });

  const hasSearches = () => {
    const requests = requestsOf(choices.getState().choices);
    const known = answers.getState();
    return (['exclusion', 'limits', 'point'] as const).every((channel) => {
      const wanted = requests[channel];
      return wanted === null || known[channel]?.searches.length === wanted.searches.length;
    });
  };
  const hasAll = () => {
    const { model } = choices.getState().choices;
    const known = bounds.getState();
    const ofModel = known.bounds[model];
    return (
      hasSearches() &&
      ofModel !== undefined &&
      ofModel.every((each) => each.status !== 'recast' || known.recasts[each.recast]?.model === model)
    );
  };
  return {
    page: { bound, answers, bounds, published, messages, view, picture },
    hasSearches,
    hasAll,
    onNews: (listener) => {
      answers.subscribe(listener);
      bounds.subscribe(listener);
    },
    know: (point) => {
      if (answers.getState().point === null) answers.setState({ point });
    },
  };
}
