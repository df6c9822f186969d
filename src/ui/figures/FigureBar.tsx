import { useState } from 'react';
import { set } from '../../state/changes.ts';
import { openFigure } from '../../state/figure.ts';
import { figuresWords } from '../../words/en/figures.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import { DialogPlace } from '../late/DialogPlace.tsx';
import { lateComponent } from '../late/lateComponent.ts';
import { useChange, useChoices, useView } from '../page/PageContext.tsx';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { isChanged } from './changed.ts';
import type { PaperFigure } from './figure.ts';
import { figureNamed, figures, figureStarts } from './figures.ts';
import { headingOf, shortHeadingOf } from './heading.ts';
import './figureBar.css';

const FigureFacts = lateComponent(
  () => import('./FigureFacts.tsx').then((all) => all.FigureFacts),
  () => lateParts.figures,
);

/** The line over a figure of a paper that is open: which it is, how it compares, and the way to the others. */
export function FigureBar() {
  const opened = useChoices((choices) => choices.figure);
  const figure = opened && figureNamed(opened.id);
  return figure ? <Bar figure={figure} /> : null;
}

function Bar({ figure }: { readonly figure: PaperFigure }) {
  const { commit } = useChange();
  const phone = useView(({ arrangement }) => arrangement === 'phone');
  const changed = useChoices((choices) => choices.figure !== null && isChanged(choices, choices.figure));
  const [comparing, setComparing] = useState(false);
  const at = figures.indexOf(figure);
  const open = ({ id }: PaperFigure) => commit(openFigure(id, figureStarts[id]));
  const step = (by: 1 | -1) => {
    const next = figures.at(at + by);
    return {
      disabled: at + by < 0 || next === undefined,
      onClick: () => next && open(next),
    };
  };
  return (
    <section className="figure-bar" aria-label={figuresWords.bar} data-testid="figure-bar">
      <h2 data-testid="figure-heading">{phone ? shortHeadingOf(figure) : headingOf(figure)}</h2>
      {!phone && figure.place !== null && (
        <p className="figure-name">
          <Rich text={rich(figure.words().name)} />
        </p>
      )}
      <nav className="figure-actions" aria-label={figuresWords.bar}>
        {changed && (
          <button type="button" className="link" data-testid="figure-reset" onClick={() => open(figure)}>
            {figuresWords.reset}
          </button>
        )}
        <button
          type="button"
          className="link"
          aria-haspopup="dialog"
          data-testid="figure-compare"
          onClick={() => setComparing(true)}
        >
          {figure.place === null ? figuresWords.about : figuresWords.compare}
        </button>
        <span className="figure-steps">
          <button
            type="button"
            aria-label={figuresWords.previous}
            title={figuresWords.previous}
            {...step(-1)}
          >
            ‹
          </button>
          <button
            type="button"
            aria-label={figuresWords.next}
            title={figuresWords.next}
            data-testid="figure-next"
            {...step(1)}
          >
            ›
          </button>
        </span>
        <button
          type="button"
          className="link"
          data-testid="all-figures"
          onClick={() => commit(set({ view: 'gallery' }))}
        >
          {figuresWords.all}
        </button>
        <button
          type="button"
          className="figure-close"
          aria-label={figuresWords.close}
          title={figuresWords.close}
          data-testid="figure-close"
          onClick={() => commit(set({ figure: null }))}
        >
          ×
        </button>
      </nav>
      {comparing && (
        <DialogPlace subject={() => lateParts.figures} onClose={() => setComparing(false)}>
          <FigureFacts figure={figure} changed={changed} onClose={() => setComparing(false)} />
        </DialogPlace>
      )}
    </section>
  );
}
