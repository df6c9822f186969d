import { useCallback, useEffect, useState } from 'react';
import { set } from '../../state/changes.ts';
import { defaultChoices } from '../../state/defaults.ts';
import { isSameStep, longestLink, writePermalink } from '../../state/permalink.ts';
import { commit } from '../../state/store.ts';
import { talkWords } from '../../words/en/talk.ts';
import { dismiss, type MessageStore, say } from '../page/messages.ts';
import { usePage } from '../page/PageContext.tsx';
import { panels } from '../panels/registry.ts';
import { builtInSlides } from './builtInDeck.ts';
import { type DeckFault, linkedSlide, readDeck } from './deck.ts';
import { loadDeck } from './loadDeck.ts';
import { createTalk, followPlaces, giveSlides, stepTalk, goTo, type TalkStore } from './talkStore.ts';
import { talkAction } from './talkKeys.ts';

const topic = 'deck';

function sayFaults(messages: MessageStore, faults: readonly DeckFault[]): void {
  if (faults.length > 0) say(messages, { topic, kind: 'warning', sentence: () => talkWords.faults(faults) });
  else dismiss(messages, topic);
}

async function readText(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}

export interface TalkOnPage {
  readonly talk: TalkStore;
  readonly step: (by: 1 | -1) => void;
  readonly takeFile: (file: File) => void;
}

/** The talk of this page: its deck, its keys, and the files that become its deck. */
export function useTalk(): TalkOnPage {
  const { bound, messages } = usePage();
  const { store } = bound;
  const [talk] = useState(createTalk);

  useEffect(() => {
    const { choices } = store.getState();
    const { view, deck, home, host, language, wording } = choices;
    // A link that asks for nothing else opens with the first slide.
    const isBare = isSameStep(choices, {
      ...defaultChoices(),
      ...{ view, deck, home, host, language, wording },
    });
    let isGone = false;
    const begin = async () => {
      if (deck.length === 0) return giveSlides(talk, store, builtInSlides(panels), isBare);
      const given = await loadDeck(deck, talkWords.linked, document.baseURI, readText, panels);
      if (isGone) return;
      sayFaults(messages, given.faults);
      giveSlides(talk, store, given.slides, isBare);
    };
    void begin();
    const stop = followPlaces(talk, store);
    return () => {
      isGone = true;
      stop();
    };
  }, [talk, store, messages]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { isBlank, places } = talk.getState();
      const action = talkAction(event, isBlank);
      const { target } = event;
      const isPressed =
        event.key === ' ' && target instanceof Element && target.closest('button, label, a') !== null;
      if (action === null || target instanceof HTMLInputElement || isPressed) return;
      event.preventDefault();
      // The plot would move its crosshair.
      event.stopPropagation();
      if (action === 'next') stepTalk(talk, store, 1);
      else if (action === 'back') stepTalk(talk, store, -1);
      else if (action === 'first') goTo(talk, store, 0);
      else if (action === 'last') goTo(talk, store, places.length - 1);
      else talk.setState({ isBlank: action === 'blank' });
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [talk, store]);

  const takeFile = useCallback(
    (file: File) => {
      const take = async () => {
        const text = await file.text().catch(() => null);
        const { slides, faults }: ReturnType<typeof readDeck> =
          text === null
            ? { slides: [], faults: [{ code: 'not-read', file: file.name }] }
            : readDeck(file.name, text, panels);
        if (slides.length === 0) return sayFaults(messages, faults);
        const deck = slides.map(linkedSlide);
        const fits = writePermalink({ ...store.getState().choices, deck }).length < longestLink;
        if (fits) commit(store, set({ deck }));
        giveSlides(talk, store, slides, true);
        goTo(talk, store, 0);
        say(messages, {
          topic,
          kind: faults.length > 0 ? 'warning' : 'notice',
          sentence: () =>
            [
              talkWords.taken(file.name, slides.length),
              ...(fits ? [] : [talkWords.unlinked]),
              ...(faults.length > 0 ? [talkWords.faults(faults)] : []),
            ].join(' '),
        });
      };
      void take();
    },
    [talk, store, messages],
  );

  return { talk, takeFile, step: (by) => stepTalk(talk, store, by) };
}
