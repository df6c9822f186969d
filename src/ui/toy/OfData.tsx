import { toyOf } from '../../state/toy.ts';
import { toyWords } from '../../words/en/toy.ts';
import { useChoices } from '../page/PageContext.tsx';
import './toy.css';

/** Over a panel that still shows data while one experiment is generated: says so. */
export function OfData() {
  const isGenerated = useChoices((choices) => toyOf(choices) !== null);
  return (
    isGenerated && (
      <>
        {' '}
        <span className="toy-name" data-testid="of-data">
          {toyWords.ofData}
        </span>
      </>
    )
  );
}
