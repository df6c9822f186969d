import type { EnginePool } from '../../../workers/protocol.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { Picture } from '../explore/picture.ts';
import { type MessageStore, say } from '../page/messages.ts';
import type { ViewStore } from '../page/view.ts';

/** What the combined region works with. */
export interface CombinedLink {
  readonly choices: ChoiceStore;
  readonly pool: EnginePool;
  readonly messages: MessageStore;
  readonly view: ViewStore;
  readonly picture: Pick<Picture, 'extend'>;
}

/** Loads the combined region once somebody wants it, and leaves the rest to it. */
export function followCombined(link: CombinedLink): void {
  let asked = false;
  const follow = () => {
    if (asked || !link.choices.getState().choices.combine) return;
    asked = true;
    import('./combined.ts').then(
      ({ linkCombined }) => linkCombined(link),
      () => {
        asked = false;
        const sentence = 'The combination could not be loaded. Everything else is shown.';
        say(link.messages, { topic: 'combined', kind: 'error', sentence });
      },
    );
  };
  follow();
  link.choices.subscribe(follow);
}
