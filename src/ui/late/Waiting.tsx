import { loadingWords } from '../../words/en/loading.ts';
import './late.css';

/** Says that something is loading, once that takes long enough to be noticed. */
export function Waiting({
  place = '',
}: {
  /** In the flow, over the page, or beside what opens it. */ readonly place?: '' | 'over' | 'beside';
}) {
  return <span className={`late-waiting ${place}`}>{loadingWords.waiting}</span>;
}
