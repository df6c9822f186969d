import { useState } from 'react';
import { tourStepWords as words } from '../../../words/en/tourSteps.ts';
import type { PlanePoint } from '../../../state/choices.ts';
import { useChoices, useVerdict } from '../../page/PageContext.tsx';
import { VerdictLine } from '../../readout/VerdictLine.tsx';

const kinds = ['excluded', 'open'] as const;
type Kind = (typeof kinds)[number];

const isSame = (a: PlanePoint, b: PlanePoint) =>
  a.massMeV === b.massMeV && a.amplitudeCoupling === b.amplitudeCoupling;

/** The visitor guesses whether the point is ruled out, then sees the verdict and its reason. */
export function Guess() {
  const point = useChoices(({ crosshair }) => crosshair);
  const [guess, setGuess] = useState<{ readonly kind: Kind; readonly point: PlanePoint } | null>(null);
  const { status, code } = useVerdict(({ verdict }) => verdict);
  const made = guess !== null && isSame(guess.point, point) ? guess.kind : null;
  const isRight = (made === 'excluded') === (status === 'excluded');
  return (
    <section className="tour-guess" data-testid="tour-guess">
      <div role="group" aria-label={words.guess}>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={made === kind}
            data-testid={`tour-guess-${kind}`}
            onClick={() => setGuess({ kind, point })}
          >
            {words.guesses[kind]}
          </button>
        ))}
      </div>
      <div className="tour-answer" aria-live="polite">
        {made !== null && (
          <>
            {code !== 'computing' && (
              <p>
                <b data-testid="tour-guessed" data-right={isRight}>
                  {isRight ? words.right : words.wrong}
                </b>{' '}
                {words.again}
              </p>
            )}
            <VerdictLine />
          </>
        )}
      </div>
    </section>
  );
}
