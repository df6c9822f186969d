import { tourStepWords as words } from '../../../words/en/tourSteps.ts';
import { useVerdict } from '../../page/PageContext.tsx';

/** Whether the search of the tour rules the point out, in two words. */
export function Standing() {
  const { status, code } = useVerdict(({ verdict }) => verdict);
  const isOut = status === 'excluded';
  const isKnown = code !== 'computing';
  return (
    <p className={isOut ? 'tour-standing out' : 'tour-standing'} data-testid="tour-standing" data-out={isOut}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="9.5" fill="currentColor" />
        <path
          d={isOut ? 'M4.6 10.4l3.5 3.5 7-7.6' : 'M5 10H15'}
          fill="none"
          stroke="var(--background)"
          strokeWidth="2.2"
        />
      </svg>
      {isKnown ? (isOut ? words.ruledOut : words.notByThis) : words.computing}
    </p>
  );
}
