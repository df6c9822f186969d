import { Close, Title } from 'radix-ui/dialog';
import { set } from '../../state/changes.ts';
import { figuresWords } from '../../words/en/figures.ts';
import { keyWords } from '../../words/en/keys.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useChange, useKnown } from '../page/PageContext.tsx';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { comparedText } from './comparedText.ts';
import type { Compared } from './comparison.ts';
import type { PaperFigure } from './figure.ts';
import { headingOf } from './heading.ts';
import { missingBounds } from './missingBounds.ts';
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
  const compared = useKnown((known) => [
    ...figure.comparisons.map(({ compare }) => compare(known)),
    ...missingBounds(figure)(known),
  ]);
  const { drawsPublished } = figure;
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
      {changed && compared.length > 0 && <p className="hint">{figuresWords.changed}</p>}
      {compared.length > 0 && <ComparedTable rows={compared} />}
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

/** A row is null before its answers are there. */
function ComparedTable({ rows }: { readonly rows: readonly (Compared | null)[] }) {
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
        {rows.map((compared, k) => (
          <ComparedRow key={k} compared={compared} />
        ))}
      </tbody>
    </table>
  );
}

function ComparedRow({ compared }: { readonly compared: Compared | null }) {
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
