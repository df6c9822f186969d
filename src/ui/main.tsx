// First of all: the workers start and read their data while the rest of the page is set up.
import { pool } from './engine/pool.ts';
import { createRoot } from 'react-dom/client';
import type { EngineRequest } from '../engine/request.ts';
import { bindToHistory } from '../state/browserHistory.ts';
import { App } from './App.tsx';
import { createBoundsStore } from './bounds/boundsStore.ts';
import { createAnswerStore } from './engine/answers.ts';
import { linkEngine } from './engine/linkEngine.ts';
import { createPicture } from './explore/picture.ts';
import { afterFrame } from './page/afterFrame.ts';
import { Failure } from './page/Failure.tsx';
import { createMessageStore, dismissPassing, say } from './page/messages.ts';
import { PageProvider } from './page/PageContext.tsx';
import { createViewStore } from './page/view.ts';
import { followPublished } from './published/followPublished.ts';
import { createPublishedStore } from './published/publishedStore.ts';
import { version } from './version.ts';
import './fonts/fonts.css';

const messages = createMessageStore();
const answers = createAnswerStore();
const bounds = createBoundsStore();
const published = createPublishedStore();
const view = createViewStore(window);
const bound = bindToHistory(window, (notices) => {
  if (notices.length > 0) say(messages, { topic: 'link', kind: 'warning', sentence: notices.join(' ') });
});
bound.store.subscribe((state, before) => {
  if (state.committed !== before.committed) dismissPassing(messages);
});
linkEngine(bound.store, pool, answers, messages);
const picture = createPicture(bound.store, answers, bounds, published, view);

async function readText(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}

/** Bounds of other experiments come once the first numbers of NA62 are there. */
const stopWaiting = answers.subscribe(({ point, exclusion, limits }) => {
  if (point === null || (exclusion ?? limits) === null) return;
  stopWaiting();
  import('./bounds/bounds.ts').then(
    ({ linkBounds }) => linkBounds({ choices: bound.store, pool, bounds, messages, readText }),
    () =>
      say(messages, {
        topic: 'bounds',
        kind: 'error',
        sentence: 'The bounds of other experiments could not be loaded. Everything else is shown.',
      }),
  );
});

followPublished({ choices: bound.store, pool, published, messages, readText });

/** What scripts on the console may use. */
declare global {
  interface Window {
    kaonscope: {
      readonly version: string;
      readonly run: <R extends EngineRequest>(request: R) => ReturnType<typeof pool.run<R>>;
    };
  }
}
window.kaonscope = { version, run: (request) => pool.run(request) };

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element "root".');
// The picture follows the stores themselves; words follow when it has been drawn.
const page = {
  bound,
  answers: afterFrame(answers, window),
  bounds: afterFrame(bounds, window),
  published: afterFrame(published, window),
  messages,
  view,
  picture,
};
createRoot(root).render(
  <PageProvider value={page}>
    <Failure>
      <App />
    </Failure>
  </PageProvider>,
);
