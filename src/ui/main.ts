// First of all: the workers start and read their data while the rest of the page is set up.
import { pool } from './engine/pool.ts';
import type { EngineRequest } from '../engine/request.ts';
import { bindToHistory } from '../state/browserHistory.ts';
import { createBoundsStore } from './bounds/boundsStore.ts';
import { createAnswerStore } from './engine/answers.ts';
import { linkEngine } from './engine/linkEngine.ts';
import { createPicture } from './explore/picture.ts';
import { afterFrame } from './page/afterFrame.ts';
import { createMessageStore, dismissPassing, say } from './page/messages.ts';
import { createViewStore } from './page/view.ts';
import { followCombined } from './combined/followCombined.ts';
import { followPublished } from './published/followPublished.ts';
import { createPublishedStore } from './published/publishedStore.ts';
import { followShape } from './shape/followShape.ts';
import { version } from './version.ts';
import { followVerdict, nothingPlotted } from './verdict/verdictStore.ts';
import { followWhatIf } from './whatIf/followWhatIf.ts';
import { firstFigure } from './page/firstFigure.ts';
import { followTheme } from './page/theme.ts';
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
const verdicts = followVerdict(bound.store, answers);
// Until they are loaded, bounds of others may yet exclude the point.
verdicts.add('bounds', (_, { lifetime, hiddenBounds }) => ({
  ...nothingPlotted,
  isComputing: lifetime === 'implied' && hiddenBounds !== 'all',
}));
const picture = createPicture({
  choices: bound.store,
  answers,
  bounds,
  published,
  view,
  verdict: verdicts.store,
});

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
    ({ linkBounds, boundsSource }) => {
      linkBounds({ choices: bound.store, pool, bounds, messages, readText });
      bounds.subscribe(verdicts.add('bounds', boundsSource(bounds)));
    },
    () => {
      verdicts.add('bounds', () => ({ ...nothingPlotted, hasFailed: true }));
      say(messages, {
        topic: 'bounds',
        kind: 'error',
        sentence: 'The bounds of other experiments could not be loaded. Everything else is shown.',
      });
    },
  );
});

followPublished({ choices: bound.store, pool, published, messages, readText });
followCombined({ choices: bound.store, pool, messages, view, picture, verdicts });
followShape({ choices: bound.store, pool, messages, view, picture, verdicts });
followWhatIf({ choices: bound.store, pool, answers, messages, picture });

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
  .then(() => import('./mount.tsx'))
  .then(
    ({ mount }) =>
      // The picture follows the stores themselves; words follow when it has been drawn.
      mount(root, {
        bound,
        answers: afterFrame(answers, window),
        bounds: afterFrame(bounds, window),
        published: afterFrame(published, window),
        verdict: afterFrame(verdicts.store, window),
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
