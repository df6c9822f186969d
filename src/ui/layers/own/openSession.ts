import type { OwnBound } from '../../../own/ownBound.ts';
import type { ReadSession } from '../../../own/session.ts';
import type { Choices } from '../../../state/choices.ts';
import { followStep } from '../../../state/followStep.ts';
import { ownChoices } from '../../../state/shownInstead.ts';
import { sessionWords } from '../../../words/en/session.ts';
import { shortName } from '../../../words/quoted.ts';
import { officialState } from '../../official/officialState.ts';
import { replaceOfficial } from '../../official/officialActions.ts';
import { dismiss, say } from '../../page/messages.ts';
import type { Page } from '../../page/PageContext.tsx';
import { showView } from '../../session/linkedView.ts';
import { sessionState } from '../../session/sessionState.ts';
import { bringAlong } from './bringAlong.ts';
import { addModel, addOwn, addSearch, replaceOwn } from './ownActions.ts';
import { freshId, withId } from './ownIds.ts';
import { homeOf, type OwnHome } from './ownHome.ts';
import { ownState } from './ownState.ts';

const topic = 'own';

/** The part of the page on which a session is opened. */
type Opened = Pick<Page, 'bound' | 'messages' | 'layers'>;

/** What a session has beside the view and own data, which follow the history by themselves. */
interface Beside {
  readonly notes: string;
  readonly official: ReadSession['official'];
}

/** All that a session puts on the page. */
interface Contents extends Beside, Pick<ReadSession, 'bounds' | 'hidden' | 'brought'> {
  readonly choices: Choices;
}

function besideOf({ get }: OwnHome): Beside {
  const { official: used = [], compared = [] } = get(officialState);
  return { notes: get(sessionState).notes, official: { used, compared } };
}

function putBeside(home: OwnHome, { notes, official }: Beside): Promise<void> {
  home.set(sessionState, { notes });
  return replaceOfficial(home, official.used, official.compared);
}

/** Puts contents in the place of all that is on the page, as one step of the history. */
async function takePlace(
  home: OwnHome,
  { choices, bounds, hidden, brought, ...beside }: Contents,
): Promise<void> {
  let other = besideOf(home);
  // Before the view, whose questions need them.
  bringAlong(home, brought);
  const isStep = showView(home.choices, choices);
  const kept = [replaceOwn(home, bounds, hidden, brought, isStep), putBeside(home, beside)];
  followStep(home.choices, () => {
    const now = besideOf(home);
    void putBeside(home, other);
    other = now;
  });
  await Promise.all(kept);
}

/**
 * Puts a session in the place of all that is on the page, and says how it is taken back.
 * @param choices those that the link of the session stands for
 */
export async function openSession(page: Opened, session: ReadSession, choices: Choices): Promise<void> {
  const { messages } = page;
  const home = homeOf(page);
  const { bounds, hidden, brought } = home.get(ownState);
  const before = { ...besideOf(home), bounds, hidden, brought, choices: ownChoices(home.choices.getState()) };
  const kept = takePlace(home, { ...session, choices });
  const file = shortName(session.file);
  const undo = () => {
    // A new step is there at once, where the browser goes back later.
    void takePlace(home, before);
    dismiss(messages, topic);
  };
  // After the step, which takes away what was said of the step before.
  say(messages, {
    topic,
    kind: 'notice',
    sentence: () => sessionWords.opened(file),
    actions: [{ name: () => sessionWords.undo, act: undo }],
  });
  await kept;
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
  const kept = [
    ...added.map((bound, index) => addOwn(home, beside(bound, before, now + index))),
    ...session.brought.models.map((model) => addModel(home, model)),
    ...session.brought.searches.map((search) => addSearch(home, search)),
  ];
  const count = added.length + session.brought.models.length + session.brought.searches.length;
  // After the steps, which take away what was said of the step before.
  say(page.messages, {
    topic,
    kind: 'notice',
    sentence: () => (count === 0 ? sessionWords.none(file) : sessionWords.added(file, count)),
  });
  await Promise.all(kept);
}
