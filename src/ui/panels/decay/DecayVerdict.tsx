import type { RichText } from '../../../plot/scene.ts';
import { Rich } from '../../text/Rich.tsx';
import { decayVerdict, escapingSentence, verdictReason } from './decayWords.ts';
import type { ShownDecay } from './shownDecay.ts';

const marks = { counted: 'M4.6 10.4l3.5 3.5 7-7.6', lost: 'M5 10H15' } as const;

interface DecayVerdictProps {
  readonly shown: ShownDecay;
  readonly particle: RichText;
  /** Whether it says how many get past the last veto. */
  readonly hasShare: boolean;
}

/** What becomes of this decay, with a round mark, and why. */
export function DecayVerdict({ shown, particle, hasShare }: DecayVerdictProps) {
  const { outcome } = shown.decay;
  const isCounted = outcome === 'escaped' || outcome === 'invisible';
  return (
    <p
      className={`decay-verdict ${isCounted ? 'counted' : 'lost'}`}
      data-testid="decay-verdict"
      data-code={outcome}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="9.5" fill="currentColor" />
        <path
          d={marks[isCounted ? 'counted' : 'lost']}
          fill="none"
          stroke="var(--background)"
          strokeWidth="2.2"
        />
      </svg>
      <strong>
        <Rich text={decayVerdict(shown.decay, particle)} />
      </strong>{' '}
      <Rich text={verdictReason(shown)} /> {hasShare && <Rich text={escapingSentence(shown)} />}
    </p>
  );
}
