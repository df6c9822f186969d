import type { OwnBound } from '../../../own/ownBound.ts';
import type { ReadSession } from '../../../own/session.ts';
import type { Choices } from '../../../state/choices.ts';
import { ownChoices } from '../../../state/shownInstead.ts';
import { sessionWords } from '../../../words/en/session.ts';
import { shortName } from '../../../words/quoted.ts';
import { officialState } from '../../official/officialState.ts';
import { replaceOfficial } from '../../official/officialActions.ts';
import { dismiss, say } from '../../page/messages.ts';
import type { Page } from '../../page/PageContext.tsx';
import { showView } from '../../session/linkedView.ts';
import { sessionState } from '../../session/sessionState.ts';
import { addOwn, replaceOwn } from './ownActions.ts';
import { freshId, withId } from './ownIds.ts';
import { homeOf } from './ownHome.ts';
import { ownState } from './ownState.ts';

const topic = 'own';

/** The part of the page on which a session is opened. */
type Opened = Pick<Page, 'bound' | 'messages' | 'layers'>;

/**
 * Puts a session in the place of all that is on the page, and says how it is taken back.
 * @param choices those that the link of the session stands for
 */
export async function openSession(page: Opened, session: ReadSession, choices: Choices): Promise<void> {
  const { bound, messages, layers } = page;
  const home = homeOf(page);
  const { bounds, hidden } = home.get(ownState);
  const { official: used = [], compared = [] } = home.get(officialState);
  const { notes } = layers.get(sessionState);
  const shown = ownChoices(bound.store.getState());
  showView(bound.store, choices);
  const file = shortName(session.file);
  const undo = () => {
    // The view and own data were steps each; a new step is there at once, where the browser goes back later.
    showView(bound.store, shown);
    dismiss(messages, topic);
    layers.set(sessionState, { notes });
    void replaceOwn(home, bounds, hidden);
    void replaceOfficial(home, used, compared);
  };
  layers.set(sessionState, { notes: session.notes });
  const kept = replaceOwn(home, session.bounds, session.hidden);
  // After the step, which takes away what was said of the step before.
  say(messages, {
    topic,
    kind: 'notice',
    sentence: () => sessionWords.opened(file),
    actions: [{ name: () => sessionWords.undo, act: undo }],
  });
  await kept;
  await replaceOfficial(home, session.official.used, session.official.compared);
}

/** A bound beside those of the page: the same one is that of the page, another one of its name in files gets a new name. */
function beside(bound: OwnBound, others: readonly OwnBound[], order: number): OwnBound {
  const isTaken = others.some(({ id }) => id === bound.id);
  return { ...withId(bound, isTaken ? freshId() : bound.id), order };
}

const isSame = (a: OwnBound, b: OwnBound): boolean =>
  a.id === b.id && a.name === b.name && JSON.stringify(a.source) === JSON.stringify(b.source);

/** Adds the own data of a session to those of the page, and says so; nothing else changes. */
export async function addFromSession(page: Opened, session: ReadSession): Promise<void> {
  const home = homeOf(page);
  const { bounds: before } = home.get(ownState);
  const added = session.bounds.filter((bound) => !before.some((each) => isSame(each, bound)));
  const file = shortName(session.file);
  const now = Date.now();
  const kept = added.map((bound, index) => addOwn(home, beside(bound, before, now + index)));
  // After the steps, which take away what was said of the step before.
  say(page.messages, {
    topic,
    kind: 'notice',
    sentence: () => (added.length === 0 ? sessionWords.none(file) : sessionWords.added(file, added.length)),
  });
  await Promise.all(kept);
}
