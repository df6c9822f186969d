import type { Choices } from '../state/choices.ts';
import { isPresented } from '../state/presentation.ts';
import { loadingWords } from '../words/en/loading.ts';
import type { Assembly } from './assemble.ts';
import { builtInClass } from './builtIn.ts';
import { isAlone } from './explore/contents.ts';
import { hasSecond } from './explore/inView.ts';
import type { Picture } from './explore/picture.ts';
import type { Late } from './late/late.ts';
import { behindFrame } from './page/behindFrame.ts';
import type { Page } from './page/PageContext.tsx';

/** The page around the figure comes after this time (ms) even if nothing is drawn yet. */
const longestWaitMs = 1000;
/** A picture that was built in gives way after this time (ms) even if the live one is not complete. */
const longestCoverMs = 30_000;

/** The skeleton of index.html, as places to fill. */
export interface Skeleton {
  /** Where the figure is drawn, as large as it will be. */
  readonly box: HTMLElement;
  /** Writes a sentence in the place of the controls, with a button to try again. */
  readonly say: (sentence: string, onTryAgain: () => void) => void;
}

/**
 * Gives the skeleton the places that these choices need, so that nothing jumps when they are filled.
 * @param choices tell whether a panel is under the figure
 * @throws Error where the document has no skeleton
 */
export function layOut(document: Document, choices: Pick<Choices, 'lifetime' | 'panel'>): Skeleton {
  const box = document.querySelector<HTMLElement>('#root .figure.main');
  if (box === null) throw new Error('The page has no place for its figure.');
  const under = document.querySelector('#root .figure.under');
  if (isAlone(choices)) {
    box.classList.add('alone');
    under?.remove();
  } else if (under !== null && hasSecond(choices)) {
    const title = Object.assign(document.createElement('h3'), { className: 'second-title' });
    under.after(title, Object.assign(document.createElement('div'), { className: 'figure under second' }));
  }
  return {
    box,
    say: (sentence, onTryAgain) => {
      for (const place of document.querySelectorAll('#root :is(.sentence, .short-sentence)')) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'link';
        button.textContent = loadingWords.tryAgain;
        button.addEventListener('click', onTryAgain);
        place.replaceChildren(sentence, ' ', button);
      }
    },
  };
}

/** Settles when the first curves are on the screen, or after a while without. */
function firstCurves({ page: { answers, picture } }: Assembly, box: HTMLElement): Promise<void> {
  picture.attach('main', box);
  picture.resize('main', box.clientWidth, box.clientHeight);
  return new Promise((resolve) => {
    const waited = setTimeout(resolve, longestWaitMs);
    const stop = answers.subscribe(({ exclusion, limits }) => {
      if ((exclusion ?? limits) === null) return;
      stop();
      clearTimeout(waited);
      behindFrame(resolve);
    });
  });
}

/**
 * Keeps the picture that was built in over the planes, which wait, until the live one is complete; or, where somebody has
 * changed something, until there is anything live to see.
 * @returns the picture for the page: its planes take the cover with them
 */
function cover(document: Document, { page, hasAll, hasSearches, onNews }: Assembly): Picture {
  const { view, picture, bound } = page;
  const coverIn = (place: string) =>
    document.querySelector<HTMLElement>(`#root .figure.${place} > .${builtInClass}`);
  const covers = { main: coverIn('main'), linked: coverIn('under'), second: null };
  const { arrangement } = view.getState();
  let touched = false;
  let isAttached = false;
  let open = false;
  let isGone = false;
  view.setState({ covered: true });

  const uncover = async () => {
    if (open) return;
    open = true;
    clearTimeout(longest);
    touching.abort();
    await picture.canLabel();
    view.setState({ covered: false });
    // The picture draws in this frame, and its labels must not come a frame later.
    requestAnimationFrame(() => {
      picture.settleLabels();
      isGone = true;
      for (const place of Object.values(covers)) place?.remove();
    });
  };
  const look = () => {
    if (isAttached && (touched ? hasSearches() : hasAll())) void uncover();
  };
  const touch = () => {
    touched = true;
    look();
  };
  const longest = setTimeout(() => void uncover(), longestCoverMs);
  const touching = new AbortController();
  const { signal } = touching;
  for (const type of ['pointerdown', 'pointermove', 'keydown'] as const) {
    document.addEventListener(
      type,
      ({ target }) => target instanceof Element && target.closest('.figure') !== null && touch(),
      { signal },
    );
  }
  bound.store.subscribe(() => !open && touch());
  view.subscribe((now) => !open && now.arrangement !== arrangement && void uncover());
  onNews(look);
  return {
    ...picture,
    attach: (slot, box) => {
      const detach = picture.attach(slot, box);
      const cover = covers[slot];
      if (!isGone && cover !== null) box.append(cover);
      isAttached = true;
      // The other planes come in the same turn.
      queueMicrotask(look);
      return detach;
    },
  };
}

/**
 * Fills the skeleton: the picture first, then the page around it.
 * @param controls what puts the page around the picture
 * @param mount puts it there
 */
export async function start<M>(
  document: Document,
  assembly: Assembly,
  controls: Late<M>,
  mount: (loaded: M, root: HTMLElement, page: Page) => unknown,
): Promise<void> {
  const { page } = assembly;
  const { choices } = page.bound.store.getState();
  const skeleton = layOut(document, choices);
  controls.prepare();
  const builtIn = (await document.defaultView?.builtIn) ?? null;
  let { picture } = page;
  if (builtIn !== null) {
    assembly.know(builtIn.point);
    picture = cover(document, assembly);
  } else if (!isPresented(choices)) await firstCurves(assembly, skeleton.box);
  const putControls = async (): Promise<void> => {
    const state = await controls.want();
    const root = document.getElementById('root');
    if (state.is === 'here' && root !== null) await mount(state.part, root, { ...page, picture });
    else skeleton.say(loadingWords.controls, () => void putControls());
  };
  await putControls();
}
