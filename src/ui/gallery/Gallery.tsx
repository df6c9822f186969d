import { type KeyboardEvent, useState } from 'react';
import { set } from '../../state/changes.ts';
import { openFigure } from '../../state/figure.ts';
import { figuresWords } from '../../words/en/figures.ts';
import type { PaperFigure } from '../figures/figure.ts';
import { figures, figureStarts } from '../figures/figures.ts';
import { shortHeadingOf } from '../figures/heading.ts';
import { ThemeButton } from '../header/ThemeButton.tsx';
import { useChange, usePage } from '../page/PageContext.tsx';
import { Said } from '../presentations/Said.tsx';
import { papers } from '../sources/papers.ts';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { findFigures } from './find.ts';
import { createStage, type Stage } from './stage.ts';
import { Thumbnail, thumbnailSize } from './Thumbnail.tsx';
import './gallery.css';

/** All figures of the papers as small live drawings, each of which opens. */
export function Gallery() {
  const page = usePage();
  const { commit } = useChange();
  const [stage] = useState(() => createStage(page, thumbnailSize));
  const [text, setText] = useState('');
  const found = findFigures(figures, text);
  const open = ({ id }: PaperFigure) => commit(openFigure(id, figureStarts[id]));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && found.length > 0 && text.trim() !== '') open(found[0]);
  };
  return (
    <main className="gallery" data-testid="gallery">
      <header className="gallery-head">
        <h1>{figuresWords.title}</h1>
        <input
          type="search"
          value={text}
          aria-label={figuresWords.search}
          placeholder={figuresWords.searchHint}
          data-testid="gallery-search"
          onChange={({ target }) => setText(target.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="strong"
          data-testid="gallery-leave"
          onClick={() => commit(set({ view: 'explore' }))}
        >
          {figuresWords.leave}
        </button>
        <ThemeButton />
      </header>
      <Said />
      {found.length === 0 ? (
        <p data-testid="gallery-none">{figuresWords.noneSuch(text.trim())}</p>
      ) : (
        <p className="hint">{figuresWords.introduction}</p>
      )}
      {papers.map(({ year, reference, arxiv }) => (
        <Shelf
          key={year}
          heading={figuresWords.paper(year)}
          source={`${reference}, arXiv:${arxiv}`}
          figures={found.filter(({ place }) => place?.[0] === year)}
          stage={stage}
          onOpen={open}
        />
      ))}
      <Shelf
        heading={figuresWords.beyond}
        figures={found.filter(({ place }) => place === null)}
        stage={stage}
        onOpen={open}
      />
    </main>
  );
}

interface ShelfProps {
  readonly heading: string;
  readonly source?: string;
  readonly figures: readonly PaperFigure[];
  readonly stage: Stage;
  readonly onOpen: (figure: PaperFigure) => void;
}

/** The figures of one paper. */
function Shelf({ heading, source, figures: shown, stage, onOpen }: ShelfProps) {
  if (shown.length === 0) return null;
  return (
    <section className="shelf">
      <h2>
        {heading} {source !== undefined && <span className="hint">{source}</span>}
      </h2>
      <ul>
        {shown.map((figure) => (
          <li key={figure.id}>
            <button type="button" data-testid={`open-${figure.id}`} onClick={() => onOpen(figure)}>
              <Thumbnail figure={figure} stage={stage} />
              {figure.place !== null && <strong>{shortHeadingOf(figure)}</strong>}{' '}
              <span>
                <Rich text={rich(figure.words().name)} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
