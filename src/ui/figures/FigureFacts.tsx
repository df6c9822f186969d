import { Close, Title } from 'radix-ui/dialog';
import { set } from '../../state/changes.ts';
import { figuresWords } from '../../words/en/figures.ts';
import { keyWords } from '../../words/en/keys.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useChange, useKnown } from '../page/PageContext.tsx';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { comparedText } from './comparedText.ts';
import type { Comparison } from './comparison.ts';
import type { PaperFigure } from './figure.ts';
import { headingOf } from './heading.ts';
import './figureFacts.css';

interface FigureFactsProps {
  readonly figure: PaperFigure;
  /** Whether the reader has changed what it shows. */
  readonly changed: boolean;
  readonly onClose: () => void;
}

/** A figure and its paper side by side: what each shows, why they differ, and the numbers that both tell. */
export function FigureFacts({ figure, changed, onClose }: FigureFactsProps) {
  const { commit } = useChange();
  const { comparisons, drawsPublished } = figure;
  const words = figure.words();
  return (
    <Dialog className="figure-facts" testId="figure-facts" onClose={onClose}>
      <Title>{headingOf(figure)}</Title>
      <p className="figure-name">
        <Rich text={rich(words.name)} />
      </p>
      <dl>
        {(['paper', 'here', 'differs'] as const).map((part) => (
          <div key={part}>
            <dt>{part === 'paper' ? figuresWords.shows : figuresWords[part]}</dt>
            <dd>
              <Rich text={rich(words[part])} />
            </dd>
          </div>
        ))}
      </dl>
      {changed && comparisons.length > 0 && <p className="hint">{figuresWords.changed}</p>}
      {comparisons.length > 0 && <ComparedTable comparisons={comparisons} />}
      <p className="figure-foot">
        {drawsPublished && (
          <button
            type="button"
            className="link"
            data-testid="draw-published"
            onClick={() => {
              commit(set(drawsPublished));
              onClose();
            }}
          >
            {figuresWords.published}
          </button>
        )}
        <Close className="link">{keyWords.close}</Close>
      </p>
    </Dialog>
  );
}

function ComparedTable({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const { columns } = figuresWords;
  return (
    <table className="compared" data-testid="compared">
      <caption className="unseen">{figuresWords.numbers}</caption>
      <thead>
        <tr>
          {(['what', 'paper', 'here', 'agreement'] as const).map((column) => (
            <th key={column} scope="col">
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparisons.map((comparison, k) => (
          <ComparedRow key={k} comparison={comparison} />
        ))}
      </tbody>
    </table>
  );
}

function ComparedRow({ comparison }: { readonly comparison: Comparison }) {
  const compared = useKnown(comparison.compare);
  if (compared === null)
    return (
      <tr>
        <td colSpan={4}>{figuresWords.waiting}</td>
      </tr>
    );
  const { what, paper, here, agreement, because } = comparedText(compared);
  return (
    <tr data-kind={compared.kind}>
      <th scope="row">
        <Rich text={what} />
      </th>
      <td>
        <Rich text={paper} />
      </td>
      <td>
        <Rich text={here} />
      </td>
      <td>
        <Rich text={agreement} />
        {because && (
          <p className="hint">
            <Rich text={because} />
          </p>
        )}
      </td>
    </tr>
  );
}
