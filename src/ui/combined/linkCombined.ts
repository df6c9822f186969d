import type { StoreApi } from 'zustand/vanilla';
import { combinedRequest } from '../../state/requests.ts';
import { combinedPart } from './combinedPart.ts';
import { combinedExtension, combinedLayer } from './combinedScene.ts';
import { type CombinedState, combinedStore } from './combinedStore.ts';
import type { CombinedLink } from './followCombined.ts';

/** A calculation that takes longer than this (ms) is told of. */
const tellAfterMs = 300;
/** It has a worker of its own: those that serve the sliders never wait for it. */
const own = 'combined';

/**
 * Keeps the combined region in step with the choices: the newest request wins, the last complete region stays until the
 * next one is there.
 * @param store where results go
 * @returns a function that stops it
 */
export function linkCombined(
  { choices, pool, view, picture, verdicts }: CombinedLink,
  store: StoreApi<CombinedState> = combinedStore,
): () => void {
  let asked: string | null = null;
  let telling: ReturnType<typeof setTimeout> | undefined;

  const settle = () => {
    clearTimeout(telling);
    telling = undefined;
    if (store.getState().computing) store.setState({ computing: false });
  };

  const update = () => {
    const request = combinedRequest(choices.getState().choices);
    const key = request === null ? null : JSON.stringify(request);
    if (key === asked) return;
    asked = key;
    if (request === null) {
      settle();
      return;
    }
    telling ??= setTimeout(() => store.setState({ computing: true }), tellAfterMs);
    void pool.run(request, { own, channel: 'combined', onProgress: () => {} }).then((result) => {
      // An answer that a drag has left behind is drawn too, so that the region follows.
      if (result.ok && asked !== null) store.setState({ answer: result.answer, sentence: null });
      if (key !== asked) return;
      settle();
      if (result.ok) return;
      if (result.kind === 'cancelled') asked = null;
      else store.setState({ answer: null, sentence: result.sentence });
    });
  };

  const redraw = () =>
    picture.extend(
      combinedLayer,
      combinedExtension(store, choices, () => view.getState().highlighted),
    );
  redraw();
  const judge = verdicts.add(combinedLayer, (point, chosen) => combinedPart(point, chosen, store.getState()));
  const stops = [
    choices.subscribe((now, before) => {
      if (now.choices !== before.choices) update();
    }),
    store.subscribe((now, before) => {
      if (now.answer !== before.answer) redraw();
      judge();
    }),
  ];
  update();
  return () => {
    settle();
    for (const stop of stops) stop();
  };
}
