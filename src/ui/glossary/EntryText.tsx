import { glossaryWords } from '../../words/en/glossaryWords.ts';
import { termWords } from '../../words/en/glossary/index.ts';
import { type Page, usePage } from '../page/PageContext.tsx';
import { say } from '../page/messages.ts';
import { placeInPaper } from '../sources/papers.ts';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import type { Entry } from './entries.ts';
import { jump } from './jump.ts';
import './entry.css';

async function follow(entry: Entry, page: Page): Promise<void> {
  page.view.setState({ glossary: null, explained: null });
  if (await jump(entry.jump, page)) return;
  const sentence = () => glossaryWords.notThere(termWords(entry.id).name);
  say(page.messages, { topic: 'glossary', kind: 'notice', sentence });
}

/** A symbol or term: what it is, where the papers have it, and the way to where it matters. */
export function EntryText({ entry }: { readonly entry: Entry }) {
  const page = usePage();
  const { id, symbols, place } = entry;
  const { name, says } = termWords(id);
  const [kind] = entry.jump;
  return (
    <>
      <p className="entry-name">
        {symbols.length > 0 && (
          <span className="entry-symbol">
            <Rich text={rich(symbols[0])} />
          </span>
        )}
        <strong>{name}</strong>
      </p>
      <p className="entry-says">{says}</p>
      <p className="entry-place">
        {place === null ? glossaryWords.notFromPapers : glossaryWords.place(placeInPaper(...place))}{' '}
        <button
          type="button"
          className="link"
          aria-label={glossaryWords.jumpOf(glossaryWords.jumps[kind], name)}
          data-testid={`jump-${id}`}
          onClick={() => void follow(entry, page)}
        >
          {glossaryWords.jumps[kind]}
        </button>
      </p>
    </>
  );
}
