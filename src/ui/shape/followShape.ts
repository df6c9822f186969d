import type { EnginePool } from '../../../workers/protocol.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { Picture } from '../explore/picture.ts';
import type { MessageStore } from '../page/messages.ts';
import type { ViewStore } from '../page/view.ts';
import { whenWanted } from '../page/whenWanted.ts';
import type { Verdicts } from '../verdict/verdictStore.ts';

/** What the layer of the unbinned analysis works with. */
export interface ShapeLink {
  readonly choices: ChoiceStore;
  readonly pool: EnginePool;
  readonly messages: MessageStore;
  readonly view: ViewStore;
  readonly picture: Pick<Picture, 'extend'>;
  readonly verdicts: Pick<Verdicts, 'add'>;
}

/** Loads the unbinned analysis once somebody wants it, and leaves the rest to it. */
export function followShape(link: ShapeLink): void {
  whenWanted(link, {
    topic: 'shape',
    subject: 'The shape analysis',
    isWanted: ({ shape }) => shape,
    load: () => import('./shape.ts'),
    start: ({ linkShape, escapeStops }) => {
      linkShape(link);
      escapeStops(window, link.view);
    },
  });
}
