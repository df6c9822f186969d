import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { kioskWords as words } from '../../words/en/kiosk.ts';
import { forgetMs, warnMs } from './idle.ts';
import { useChoices, usePage } from '../page/PageContext.tsx';
import { Said } from '../presentations/Said.tsx';
import { wantsStills } from '../tour/motion.ts';
import { Tour } from '../tour/Tour.tsx';
import { goTo } from '../tour/story.ts';
import { useTour } from '../tour/tourContext.ts';
import { TourControls } from '../tour/TourControls.tsx';
import { TourFigure } from '../tour/TourFigure.tsx';
import { TourStage } from '../tour/TourStage.tsx';
import { TourHeading, TourWords } from '../tour/TourWords.tsx';
import { FreeFigure, FreeWords } from './Free.tsx';
import { KioskFoot } from './KioskFoot.tsx';
import { stayHere } from './stayHere.ts';
import { useScreen } from './useScreen.ts';
import { useSelfDrag } from './useSelfDrag.ts';
import { useStand } from './useStand.ts';
import '../tour/tour.css';
import './kiosk.css';

const fadeMs = 240;

/** The page on a stand: the tour in large, by itself until somebody touches it; then the visitor's. */
export function Kiosk() {
  const { isLooping, isWarned } = useStand();
  const { isPortrait, unit } = useScreen();
  const isFree = useChoices(({ tour }) => tour === null);
  useEffect(() => stayHere(window), []);
  const sizes = { '--u': `${unit}px`, '--large': 1.64 * unit } as CSSProperties;
  const warning = isWarned && (
    <p className="kiosk-warning" role="status" data-testid="kiosk-warning">
      {words.startingAgain((forgetMs - warnMs) / 1000)}
    </p>
  );
  return (
    <main
      className={`kiosk ${isPortrait ? 'portrait' : 'landscape'}`}
      style={sizes}
      data-testid="kiosk"
      data-looping={isLooping}
    >
      {isFree ? (
        <Freely>{warning}</Freely>
      ) : (
        <Tour>
          <Told isLooping={isLooping}>{warning}</Told>
        </Tour>
      )}
    </main>
  );
}

/** A step of the tour. */
function Told({ isLooping, children }: { readonly isLooping: boolean; readonly children: ReactNode }) {
  const { step, number, steps } = useTour();
  const { Aside, Control } = step;
  const faded = useRef<HTMLDivElement>(null);
  useSelfDrag(isLooping, step);
  useLayoutEffect(() => {
    if (!wantsStills()) faded.current?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: fadeMs });
  }, [step]);
  return (
    <>
      <header className="kiosk-head">
        <h1 className="kiosk-brand">KaonScope</h1>
        <p data-testid="kiosk-step">{words.step(number, steps.length)}</p>
        <div className="kiosk-parts" aria-hidden="true">
          {steps.map(({ id }, k) => (
            <span key={id} className={k < number ? 'done' : ''} />
          ))}
        </div>
        {children}
      </header>
      <div ref={faded} className="kiosk-body" data-step={step.id}>
        <div className="kiosk-top">
          <TourHeading />
          <Said />
        </div>
        <div className="kiosk-drawing">
          <div className={step.Stage === undefined ? 'kiosk-large' : 'kiosk-large with-stage'}>
            <TourFigure />
            <TourStage />
          </div>
        </div>
        <div className={Aside === undefined ? 'kiosk-words' : 'kiosk-words with-aside'}>
          <TourWords />
          {Aside && (
            <div className="kiosk-aside">
              <Aside />
            </div>
          )}
          {Control && (
            <div className="kiosk-control">
              <Control />
            </div>
          )}
        </div>
      </div>
      <KioskFoot>
        <TourControls />
      </KioskFoot>
    </>
  );
}

/** Without the tour: all models, all regions. */
function Freely({ children }: { readonly children: ReactNode }) {
  const { store } = usePage().bound;
  return (
    <>
      <header className="kiosk-head">
        <h1 className="kiosk-brand">KaonScope</h1>
        {children}
      </header>
      <div className="kiosk-body" data-step="free">
        <div className="kiosk-top">
          <h2 className="tour-heading">{words.freeHeading}</h2>
          <Said />
        </div>
        <div className="kiosk-drawing">
          <div className="kiosk-large">
            <FreeFigure />
          </div>
        </div>
        <div className="kiosk-words">
          <FreeWords />
        </div>
      </div>
      <KioskFoot>
        <div className="tour-controls tour-buttons">
          <button type="button" className="tour-next" data-testid="kiosk-tour" onClick={() => goTo(store, 1)}>
            {words.toTour}
          </button>
        </div>
      </KioskFoot>
    </>
  );
}
