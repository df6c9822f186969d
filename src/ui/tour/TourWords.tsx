import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { useTour } from './tourContext.ts';

/** The heading of the step. */
export function TourHeading() {
  const { heading } = useTour().step.words();
  return (
    <h2 className="tour-heading">
      <Rich text={rich(heading)} />
    </h2>
  );
}

/** What the step says, and what it asks the visitor to do. */
export function TourWords() {
  const { text, task } = useTour().step.words();
  return (
    <div className="tour-words" aria-live="polite">
      {text.map((paragraph) => (
        <p key={paragraph}>
          <Rich text={rich(paragraph)} />
        </p>
      ))}
      <p className="tour-task">
        <Rich text={rich(task)} />
      </p>
    </div>
  );
}
