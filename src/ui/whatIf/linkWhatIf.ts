import type { StoreApi } from 'zustand/vanilla';
import type { WhatIf } from '../../engine/request.ts';
import type { EngineRequest } from '../../engine/taskTypes.ts';
import type { Choices } from '../../state/choices.ts';
import { requestsOf } from '../../state/requests.ts';
import type { WhatIfLink } from './followWhatIf.ts';
import { whatIfExtension } from './whatIfScene.ts';
import { nothingSupposed, type WhatIfState, whatIfStore } from './whatIfStore.ts';

/** Its requests have a worker beside those of the figure, which a drag must find free. */
const affinity = 'statistics';
/** They follow a drag at this distance, ms. */
const followAfterMs = 60;

/** The requests of the figure and the readout, for the one search in which events are supposed. */
function requestsFor(choices: Choices, whatIf: WhatIf) {
  const { exclusion, limits, point } = requestsOf(choices);
  const own = { searches: [whatIf.search], whatIf };
  return {
    limits: { ...limits, ...own },
    exclusion:
      exclusion === null ? null : { ...exclusion, ...own, union: false, curves: ['observed'] as const },
    point: { ...point, ...own },
  };
}

/**
 * Keeps what is known of supposed events in step with the choices, and on the planes.
 * @param store where answers go
 * @returns a function that stops it
 */
export function linkWhatIf(
  { choices, pool, answers, picture }: WhatIfLink,
  store: StoreApi<WhatIfState> = whatIfStore,
): () => void {
  let following: ReturnType<typeof setTimeout> | undefined;
  const asked = new Map<string, EngineRequest>();
  const chosen = () => choices.getState().choices;

  const put = (name: 'limits' | 'exclusion' | 'point', request: EngineRequest) => {
    asked.set(name, request);
    void pool.run(request, { channel: `what-if ${name}`, affinity, bundle: 'what-if' }).then((result) => {
      if (asked.get(name) !== request || chosen().whatIf === null) return;
      if (result.ok) store.setState({ [name]: result.answer, sentence: null });
      else if (result.kind !== 'cancelled') store.setState({ ...nothingSupposed, sentence: result.sentence });
    });
  };

  const ask = () => {
    following = undefined;
    const { whatIf } = chosen();
    if (whatIf === null) return;
    const { limits, exclusion, point } = requestsFor(chosen(), whatIf);
    put('limits', limits);
    if (exclusion !== null) put('exclusion', exclusion);
    put('point', point);
  };

  const update = () => {
    if (chosen().whatIf === null) {
      if (store.getState() !== nothingSupposed) store.setState(nothingSupposed, true);
      return;
    }
    following ??= setTimeout(ask, followAfterMs);
  };

  const redraw = () => picture.extend('what-if', whatIfExtension(store, choices, answers));
  const stops = [
    choices.subscribe((now, before) => {
      if (now.choices !== before.choices) update();
    }),
    store.subscribe((now, before) => {
      if (now.limits !== before.limits || now.exclusion !== before.exclusion) redraw();
    }),
  ];
  ask();
  return () => {
    clearTimeout(following);
    for (const stop of stops) stop();
  };
}
