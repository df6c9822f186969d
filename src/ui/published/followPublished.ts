import { say } from '../page/messages.ts';
import type { PublishedLink } from './linkPublished.ts';

/** Loads what reads and compares published limits once somebody wants them, and leaves the rest to it. */
export function followPublished(link: PublishedLink): void {
  let asked = false;
  const follow = () => {
    const { published, panel } = link.choices.getState().choices;
    if (asked || (published.length === 0 && panel.id !== 'ratio')) return;
    asked = true;
    import('./published.ts').then(
      ({ linkPublished }) => linkPublished(link),
      () => {
        asked = false;
        const sentence = 'The published limits could not be loaded. Everything else is shown.';
        say(link.messages, { topic: 'published', kind: 'error', sentence });
      },
    );
  };
  follow();
  link.choices.subscribe(follow);
}
