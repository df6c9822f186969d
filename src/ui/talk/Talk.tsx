import { type ReactNode, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { set } from '../../state/changes.ts';
import { talkWords } from '../../words/en/talk.ts';
import { PlaneView } from '../explore/PlaneView.tsx';
import { useChange, useChoices, usePage, useStatedChoices } from '../page/PageContext.tsx';
import { Said } from '../presentations/Said.tsx';
import { ShortNote } from '../presentations/ShortNote.tsx';
import { ShortVerdict } from '../presentations/ShortVerdict.tsx';
import { shortSentence } from '../sentence/shortSentence.ts';
import { joined } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { DeckDrop } from './DeckDrop.tsx';
import { isPlace } from './places.ts';
import type { TalkStore } from './talkStore.ts';
import { useTalk } from './useTalk.ts';
import './talk.css';

/** The page for a talk: large, few words, slides that arrow keys step through. */
export function Talk() {
  const { view } = usePage();
  const { talk, step, takeFile } = useTalk();
  // A dark hall; who has chosen a theme keeps it.
  useLayoutEffect(() => {
    if (view.getState().themeChoice !== 'system') return undefined;
    view.setState({ themeChoice: 'dark' });
    return () => view.setState({ themeChoice: 'system' });
  }, [view]);
  return (
    <main className="talk" data-testid="talk">
      <Heading talk={talk} />
      <Said />
      <section className="talk-plot" aria-label={talkWords.figure}>
        <div className="talk-large">
          <PlaneView slot="main" />
        </div>
      </section>
      <footer className="talk-foot">
        <p className="talk-readout">
          <ShortVerdict />
          <ShortNote />
        </p>
        <Slides talk={talk} step={step}>
          <DeckDrop onFile={takeFile} />
        </Slides>
      </footer>
      <Blank talk={talk} />
    </main>
  );
}

/** Title of the slide, where the page shows what it says, and the sentence in one line. */
function Heading({ talk }: { readonly talk: TalkStore }) {
  const { slides, places, at } = useStore(talk);
  const isShown = useChoices((choices) => isPlace(places[at], choices));
  const choices = useStatedChoices();
  const title = isShown ? slides[places[at].slide].title : '';
  return (
    <header className="talk-head">
      <h1 className={title === '' ? 'unseen' : 'talk-title'} data-testid="talk-title">
        {title === '' ? talkWords.region : title}
      </h1>
      <p className="talk-sentence" data-testid="sentence">
        <Rich text={joined(...shortSentence(choices).flatMap((line) => [...line, ' ']))} />
      </p>
    </header>
  );
}

interface SlidesProps {
  readonly talk: TalkStore;
  readonly step: (by: 1 | -1) => void;
  readonly children: ReactNode;
}

/** Where the talk is, and buttons for who has no keyboard in reach. */
function Slides({ talk, step, children }: SlidesProps) {
  const { commit } = useChange();
  const { slides, places, at } = useStore(talk);
  const number = (places[at]?.slide ?? -1) + 1;
  return (
    <nav className="talk-slides" aria-label={talkWords.controls} title={talkWords.keys}>
      <button type="button" disabled={at <= 0} data-testid="talk-back" onClick={() => step(-1)}>
        {talkWords.back}
      </button>
      <span aria-live="polite" data-testid="talk-number">
        <span aria-hidden="true">{talkWords.slide(number, slides.length)}</span>
        <span className="unseen">{talkWords.spokenSlide(number, slides.length)}</span>
      </span>
      <button
        type="button"
        disabled={at + 1 >= places.length}
        data-testid="talk-next"
        onClick={() => step(1)}
      >
        {talkWords.next}
      </button>
      {children}
      <button
        type="button"
        className="link"
        data-testid="talk-leave"
        onClick={() => commit(set({ view: 'explore', deck: [] }))}
      >
        {talkWords.leave}
      </button>
    </nav>
  );
}

/** Black over everything, when all are to look at the speaker. */
function Blank({ talk }: { readonly talk: TalkStore }) {
  const isBlank = useStore(talk, (all) => all.isBlank);
  return (
    <div
      role="status"
      className={isBlank ? 'talk-blank' : 'unseen'}
      data-testid="talk-blank"
      onClick={() => talk.setState({ isBlank: false })}
    >
      {isBlank && <span className="unseen">{talkWords.blank}</span>}
    </div>
  );
}
