import type { EnginePool } from '../../../workers/protocol.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { AnswerStore } from '../engine/answers.ts';
import type { Picture } from '../explore/picture.ts';
import type { MessageStore } from '../page/messages.ts';
import { whenWanted } from '../page/whenWanted.ts';

/** What works with supposed events needs. */
export interface WhatIfLink {
  readonly choices: ChoiceStore;
  readonly pool: EnginePool;
  readonly answers: AnswerStore;
  readonly messages: MessageStore;
  readonly picture: Pick<Picture, 'extend'>;
}

/** Loads what works with supposed events once there are some, and leaves the rest to it. */
export function followWhatIf(link: WhatIfLink): void {
  whenWanted(link, {
    topic: 'what-if',
    subject: 'What draws supposed events',
    isWanted: ({ whatIf }) => whatIf !== null,
    load: () => import('./whatIf.ts'),
    start: ({ linkWhatIf }) => linkWhatIf(link),
  });
}
