import type { PlaneScene } from '../../plot/scene.ts';
import type { Choices } from '../../state/choices.ts';
import { isComplete } from '../figures/complete.ts';
import type { Beside, Page } from '../page/PageContext.tsx';

/** Draws figures of other choices than the page's, one after the other, where nobody sees it. */
export interface Stage {
  /**
   * What the main place of the page shows under these choices.
   * @returns null where it cannot be drawn, or after it was called off
   */
  readonly draw: (choices: Choices, signal: AbortSignal) => Promise<PlaneScene | null>;
}

/** A figure that is not complete after this time (ms) is drawn as far as it has come. */
const longestMs = 30_000;

/** Settles when something is true, looked at after each frame. */
async function until(is: () => boolean, signal: AbortSignal): Promise<void> {
  const end = performance.now() + longestMs;
  while (!is() && !signal.aborted && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 16));
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * A stage beside a page, over the same engine.
 * @param size of what is drawn, px
 */
export function createStage(
  page: Pick<Page, 'beside'>,
  size: { readonly width: number; readonly height: number },
): Stage {
  let beside: Beside | null = null;
  const open = (choices: Choices): Beside => {
    if (beside === null) {
      beside = page.beside(choices, { arrangement: 'phone', covered: false, highlighted: null });
      const { picture } = beside.page;
      picture.attach('main', document.createElement('div'));
      picture.resize('main', size.width, size.height);
    }
    const { store } = beside.page.bound;
    store.setState({ choices, committed: choices });
    return beside;
  };
  /** Figures that wait. Toys take seconds, so what needs them comes after all others. */
  const waiting: { readonly choices: Choices; readonly begin: () => Promise<void> }[] = [];
  let isDrawing = false;
  const drawWaiting = async () => {
    if (isDrawing) return;
    isDrawing = true;
    while (waiting.length > 0) {
      const quick = waiting.findIndex(({ choices }) => !choices.shape);
      const [next] = waiting.splice(Math.max(0, quick), 1);
      await next.begin();
    }
    isDrawing = false;
  };
  const drawNext = async (choices: Choices, signal: AbortSignal): Promise<PlaneScene | null> => {
    if (signal.aborted) return null;
    const opened = open(choices);
    await until(() => isComplete(opened), signal);
    if (signal.aborted) return null;
    // What has come is drawn in the next frame.
    await frame();
    await frame();
    return opened.page.picture.figure('main');
  };
  return {
    draw: (choices, signal) =>
      new Promise((resolve) => {
        waiting.push({
          choices,
          begin: () => drawNext(choices, signal).then(resolve, () => resolve(null)),
        });
        void drawWaiting();
      }),
  };
}
