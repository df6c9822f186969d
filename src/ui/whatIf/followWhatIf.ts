import type { EnginePool } from '../../../workers/protocol.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { AnswerStore } from '../engine/answers.ts';
import type { Picture } from '../explore/picture.ts';
import { type MessageStore, say } from '../page/messages.ts';

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
  let asked = false;
  const follow = () => {
    if (asked || link.choices.getState().choices.whatIf === null) return;
    asked = true;
    import('./whatIf.ts').then(
      ({ linkWhatIf }) => linkWhatIf(link),
      () => {
        asked = false;
        const sentence = 'What draws supposed events could not be loaded. Everything else is shown.';
        say(link.messages, { topic: 'what-if', kind: 'error', sentence });
      },
    );
  };
  follow();
  link.choices.subscribe(follow);
}
