import type { EnginePool } from '../../../workers/protocol.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { Picture } from '../explore/picture.ts';
import { type MessageStore, say } from '../page/messages.ts';
import type { ViewStore } from '../page/view.ts';

/** What the layer of the unbinned analysis works with. */
export interface ShapeLink {
  readonly choices: ChoiceStore;
  readonly pool: EnginePool;
  readonly messages: MessageStore;
  readonly view: ViewStore;
  readonly picture: Pick<Picture, 'extend'>;
}

/** Loads the unbinned analysis once somebody wants it, and leaves the rest to it. */
export function followShape(link: ShapeLink): void {
  let asked = false;
  const follow = () => {
    if (asked || !link.choices.getState().choices.shape) return;
    asked = true;
    import('./shape.ts').then(
      ({ linkShape, escapeStops }) => {
        linkShape(link);
        escapeStops(window, link.view);
      },
      () => {
        asked = false;
        const sentence = 'The shape analysis could not be loaded. Everything else is shown.';
        say(link.messages, { topic: 'shape', kind: 'error', sentence });
      },
    );
  };
  follow();
  link.choices.subscribe(follow);
}
