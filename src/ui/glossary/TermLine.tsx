import type { RichText } from '../../plot/scene.ts';
import { glossaryWords } from '../../words/en/glossaryWords.ts';
import { termWords, type TermId } from '../../words/en/glossary/index.ts';
import { usePage } from '../page/PageContext.tsx';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { entryOf, symbolsIn } from './find.ts';
import './termLine.css';

interface TermLineProps {
  /** Texts whose symbols are explained. */
  readonly texts?: readonly RichText[];
  /** Terms beside them. */
  readonly terms?: readonly TermId[];
}

/** Symbols and terms that a popup is about, each with the way to its entry of the glossary. */
export function TermLine({ texts = [], terms = [] }: TermLineProps) {
  const { view } = usePage();
  const found = new Set([...texts.flatMap(symbolsIn), ...terms.flatMap((id) => entryOf(id) ?? [])]);
  if (found.size === 0) return null;
  return (
    <p className="term-line">
      {glossaryWords.explained}{' '}
      {[...found].map(({ id, symbols }) => (
        <button
          key={id}
          type="button"
          className="link"
          aria-label={symbols.length === 0 ? undefined : glossaryWords.explain(termWords(id).name)}
          data-testid={`term-line-${id}`}
          onClick={() => view.setState({ explained: null, glossary: { at: id } })}
        >
          {symbols.length === 0 ? termWords(id).name : <Rich text={rich(symbols[0])} />}
        </button>
      ))}
    </p>
  );
}
