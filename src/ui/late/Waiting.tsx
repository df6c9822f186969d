import { loadingWords } from '../../words/en/loading.ts';
import './late.css';

/** Says that something is loading, once that takes long enough to be noticed. */
export function Waiting({ over = false }: { /** Over the page. */ readonly over?: boolean }) {
  return <p className={`late-waiting ${over ? 'over' : ''}`}>{loadingWords.waiting}</p>;
}
