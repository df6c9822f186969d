import type { EnginePool } from '../../../workers/protocol.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { Picture } from '../explore/picture.ts';
import type { MessageStore } from '../page/messages.ts';
import type { ViewStore } from '../page/view.ts';
import { whenWanted } from '../page/whenWanted.ts';
import type { Verdicts } from '../verdict/verdictStore.ts';

/** What the combined region works with. */
export interface CombinedLink {
  readonly choices: ChoiceStore;
  readonly pool: EnginePool;
  readonly messages: MessageStore;
  readonly view: ViewStore;
  readonly picture: Pick<Picture, 'extend'>;
  readonly verdicts: Pick<Verdicts, 'add'>;
}

/** Loads the combined region once somebody wants it, and leaves the rest to it. */
export function followCombined(link: CombinedLink): void {
  whenWanted(link, {
    topic: 'combined',
    subject: 'The combination',
    isWanted: ({ combine }) => combine,
    load: () => import('./combined.ts'),
    start: ({ linkCombined }) => linkCombined(link),
  });
}
