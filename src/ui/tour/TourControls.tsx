import { tourWords as words } from '../../words/en/tour.ts';
import { plainText } from '../../plot/format.ts';
import { rich } from '../text/markup.ts';
import { useTour } from './tourContext.ts';

/** Back and Next. */
export function TourControls() {
  const { steps, number, next, back } = useTour();
  const following = steps.at(number);
  return (
    <div className="tour-controls">
      <p className="tour-place">
        <span>{words.place(number, steps.length)}</span>
        <span className="tour-keys">{words.keys}</span>
      </p>
      <div className="tour-buttons">
        <button
          type="button"
          className="tour-back"
          disabled={number === 1}
          data-testid="tour-back"
          onClick={back}
        >
          {words.back}
        </button>
        <button type="button" className="tour-next" data-testid="tour-next" onClick={next}>
          {following === undefined ? words.explore : words.nextStep(plainText(rich(following.words().name)))}
          <svg viewBox="0 0 22 12" width="22" height="12" aria-hidden="true">
            <path d="M1 6H20M15 1l5 5l-5 5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          </svg>
        </button>
      </div>
    </div>
  );
}
