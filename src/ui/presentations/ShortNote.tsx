import { visibleSearches } from '../../state/searches.ts';
import { presentationWords } from '../../words/en/presentations.ts';
import { useChoices } from '../page/PageContext.tsx';

/** What must be said of what is drawn, where there is no room for more: nothing where no search is. */
export function ShortNote() {
  const hasSearches = useChoices((choices) => visibleSearches(choices.hiddenSearches).length > 0);
  return hasSearches && <span className="short-note">{presentationWords.inputs}</span>;
}
