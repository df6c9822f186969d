// First of all: the workers start and read their data while the rest of the page is set up.
import type { EngineRequest } from '../engine/taskTypes.ts';
import { startPool } from './planner/startPool.ts';
import { bindToHistory } from '../state/browserHistory.ts';
import { createPicture } from './explore/picture.ts';
import { createLayerHost } from './layers/host.ts';
import { registry } from './layers/registry.ts';
import { afterFrame } from './page/afterFrame.ts';
import { followEntries, pageAsks } from './page/answers.ts';
import { followVerdict } from './verdict/verdictStore.ts';
import { firstFigure } from './page/firstFigure.ts';
import { createMessageStore, dismissPassing, say } from './page/messages.ts';
import { followTheme } from './page/theme.ts';
import { createViewStore } from './page/view.ts';
import { escapeStops } from './planner/escapeStops.ts';
import { createPlan } from './planner/plan.ts';
import { createPlanner } from './planner/planner.ts';
import { tell } from './planner/tell.ts';
import { version } from './version.ts';
// What the bare page needs; the other styles come with what they style.
import './fonts/fonts.css';
import './styles/page.css';
import './header/header.css';
import './sentence/sentence.css';
import './messages/messages.css';
import './explore/explore.css';
import './phone/phone.css';

/** The page around the figure comes after this time (ms) even if nothing is drawn yet. */
const longestWaitMs = 1000;
/** Axes come after this time (ms) even if there are no curves yet. */
const longestWithoutAxesMs = 200;

const pool = startPool();
const messages = createMessageStore();
const view = createViewStore(window);
const bound = bindToHistory(window, (notices) => {
  if (notices.length > 0) say(messages, { topic: 'link', kind: 'warning', sentence: notices.join(' ') });
});
bound.store.subscribe((state, before) => {
  if (state.committed !== before.committed) dismissPassing(messages);
});

async function readText(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}

const planner = createPlanner(pool);
const { entries } = planner;
const answers = followEntries(entries);
const layers = createLayerHost({ choices: bound.store, entries, messages, readText, registry });
const plan = createPlan(bound.store, planner, [layers.asks, pageAsks]);
layers.store.subscribe(plan.update);
tell(planner, pool, messages);
escapeStops(window, planner, view);
const verdict = followVerdict(bound.store, answers, entries, layers);
const picture = createPicture({ choices: bound.store, answers, entries, layers, verdict, view });

/** Layers that no choice wants come once the first numbers are there. */
const stopWaiting = answers.subscribe(({ point, exclusion, limits }) => {
  if (point === null || (exclusion ?? limits) === null) return;
  stopWaiting();
  layers.loadAll();
});

/** What scripts on the console may use; listening to progress keeps a long request from counting as dead. */
declare global {
  interface Window {
    kaonscope: {
      readonly version: string;
      readonly run: <R extends EngineRequest>(request: R) => ReturnType<typeof pool.run<R>>;
    };
  }
}
window.kaonscope = { version, run: (request) => pool.run(request, { onProgress: () => {} }) };

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element "root".');
followTheme(view, document);

/** The figure is drawn before the page around it is: its curves are what a visitor came for. */
const figure = firstFigure(document, view.getState().arrangement, bound.store.getState().choices);
root.append(figure.page);

/** Puts the picture into its place; until then nothing of it is drawn. */
const show = () => {
  picture.attach('main', figure.box);
  picture.resize('main', figure.box.clientWidth, figure.box.clientHeight);
};
// Drawing axes would keep this thread from handing the workers their first questions: they wait for the curves a little.
const shown = setTimeout(show, longestWithoutAxesMs);

/** Settles when the first curves are on the screen, or after a while without. */
const drawn = new Promise<void>((resolve) => {
  const stop = answers.subscribe(({ exclusion, limits }) => {
    if ((exclusion ?? limits) === null) return;
    stop();
    clearTimeout(shown);
    clearTimeout(waited);
    show();
    requestAnimationFrame(() => setTimeout(resolve));
  });
  const waited = setTimeout(() => {
    // From here on the whole page has a place of its own for the picture.
    stop();
    resolve();
  }, longestWaitMs);
});

drawn
  .then(() => Promise.all([import('./mount.tsx'), layers.complete()]))
  .then(
    ([{ mount }]) =>
      // The picture follows the stores themselves; words follow when it has been drawn.
      mount(root, {
        bound,
        answers: afterFrame(answers, window),
        entries: afterFrame(entries, window),
        layers: { ...layers, store: afterFrame(layers.store, window) },
        plan,
        planner,
        verdict: afterFrame(verdict, window),
        messages,
        view,
        picture,
      }),
    () => {
      figure.say(
        'The controls of this page could not be loaded. Check the connection and load the page again.',
      );
    },
  );
