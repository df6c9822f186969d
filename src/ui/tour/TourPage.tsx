import { tourWords as words } from '../../words/en/tour.ts';
import { ThemeButton } from '../header/ThemeButton.tsx';
import { Messages } from '../messages/Messages.tsx';
import { useMessages, usePage, useView } from '../page/PageContext.tsx';
import { copyLink } from '../save/copyLink.ts';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { Tour } from './Tour.tsx';
import { useTour } from './tourContext.ts';
import { TourControls } from './TourControls.tsx';
import { TourFigure } from './TourFigure.tsx';
import { TourStage } from './TourStage.tsx';
import { TourHeading, TourWords } from './TourWords.tsx';
import { useTurning } from './useTurning.ts';
import './tour.css';

/** The tour in the place of the explorer, its figure on the same pixels. */
export function TourPage() {
  return (
    <Tour>
      <Arranged />
    </Tour>
  );
}

function Arranged() {
  const arrangement = useView((view) => view.arrangement);
  const { step } = useTour();
  const turning = useTurning();
  // What the choices call for saying is that of the explorer.
  const hasMessages = useMessages().length > 0;
  const { Aside, Control } = step;
  return (
    <div className={`page tour ${arrangement}`} {...turning}>
      <main id="figure" tabIndex={-1} data-testid="tour" data-step={step.id}>
        <h1 className="brand">KaonScope</h1>
        <div className="tour-grid">
          <StepNames />
          <TourHeading />
          {hasMessages && <Messages />}
          <div className="tour-left">
            <TourFigure />
            <TourStage />
          </div>
          <div className="tour-right">
            <TourWords />
            {Control && (
              <div className="tour-control">
                <Control />
              </div>
            )}
            {Aside && (
              <div className="tour-aside">
                <Aside />
              </div>
            )}
            <TourControls />
          </div>
        </div>
      </main>
      <TourHeader />
    </div>
  );
}

/** The names of all steps; each leads there. */
function StepNames() {
  const { steps, number, go } = useTour();
  return (
    <nav className="tour-steps" aria-label={words.steps}>
      <ol>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={index + 1 === number ? 'step' : undefined}
              data-testid={`tour-step-${index + 1}`}
              onClick={() => go(index + 1)}
            >
              {index + 1} <span>{<Rich text={rich(step.words().name)} />}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function TourHeader() {
  const page = usePage();
  const { leave } = useTour();
  return (
    <header className="header">
      <nav aria-label={words.title}>
        <button type="button" className="strong" data-testid="tour-leave" onClick={leave}>
          {words.leave}
        </button>
        <button
          type="button"
          data-testid="tour-copy-link"
          onClick={() => {
            void copyLink(page).then((announcement) => page.view.setState({ announcement }));
          }}
        >
          {words.copyLink}
        </button>
        <ThemeButton />
      </nav>
    </header>
  );
}
