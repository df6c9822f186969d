import { glossaryWords } from '../../words/en/glossaryWords.ts';
import { usePage } from '../page/PageContext.tsx';

/** Opens the glossary at its beginning. */
export function GlossaryLink() {
  const { view } = usePage();
  return (
    <button
      type="button"
      className="link"
      aria-haspopup="dialog"
      data-testid="open-glossary"
      onClick={() => view.setState({ glossary: { at: null } })}
    >
      {glossaryWords.open}
    </button>
  );
}
