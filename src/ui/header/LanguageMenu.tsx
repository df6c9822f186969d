import { commit } from '../../state/store.ts';
import { languages } from '../../words/languageList.ts';
import { languageIds, spokenIds } from '../../words/languages.ts';
import { languageMenuWords } from '../../words/en/languageMenu.ts';
import { usePage, useView } from '../page/PageContext.tsx';
import { testIds } from '../testIds.ts';
import './languageMenu.css';

/** The language of the page: what is shown is its name, what is pressed is the browser's own list. */
export function LanguageMenu() {
  const { bound } = usePage();
  const spoken = useView((all) => all.language);
  const isNarrow = useView((all) => all.arrangement === 'phone');
  const offered = languageIds.filter((id) => spokenIds.includes(id) || id === spoken);
  return (
    <span className="language-menu">
      <span aria-hidden="true">{isNarrow ? spoken.toUpperCase() : languages[spoken].name}</span>
      <select
        aria-label={languageMenuWords.name}
        title={languageMenuWords.name}
        value={spoken}
        data-testid={testIds.language}
        onChange={({ target: { value } }) => {
          const language = languageIds.find((id) => id === value) ?? null;
          commit(bound.store, (choices) => ({ ...choices, language }));
        }}
      >
        {offered.map((id) => (
          <option key={id} value={id} lang={id}>
            {languages[id].name}
          </option>
        ))}
      </select>
    </span>
  );
}
