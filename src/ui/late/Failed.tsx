import { loadingWords } from '../../words/en/loading.ts';
import './late.css';

export interface FailedProps {
  /** What failed. */
  readonly sentence: string;
  /** How often in a row. */
  readonly failures: number;
  readonly onTryAgain: () => void;
}

/** What is said in the place of something that failed, and what can be done: once it has failed again, the page can be loaded again. */
export function Failed({ sentence, failures, onTryAgain }: FailedProps) {
  return (
    <span className="late-failed" role="alert" data-testid="late-failed">
      <span>{sentence}</span>{' '}
      <button type="button" className="link" data-testid="try-again" onClick={onTryAgain}>
        {loadingWords.tryAgain}
      </button>
      {failures > 1 && (
        <>
          {' '}
          <button type="button" className="link" onClick={() => window.location.reload()}>
            {loadingWords.reload}
          </button>
        </>
      )}
    </span>
  );
}
