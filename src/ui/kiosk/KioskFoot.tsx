import type { ReactNode } from 'react';
import { set } from '../../state/changes.ts';
import { kioskWords as words } from '../../words/en/kiosk.ts';
import { type LanguageId, languageIds } from '../../words/languages.ts';
import { useChange, useChoices, usePage, useView } from '../page/PageContext.tsx';
import { goTo } from '../tour/story.ts';
import { QrCode } from './QrCode.tsx';

/** Languages that a stand offers, of those that there are. */
const offered: readonly string[] = ['en', 'fr', 'de', 'it'];

/** What is touched: the buttons of the tour, languages, and the code to take home. */
export function KioskFoot({ children }: { readonly children?: ReactNode }) {
  const { store } = usePage().bound;
  const { commit } = useChange();
  const isFree = useChoices(({ tour }) => tour === null);
  const language = useView((view) => view.language);
  const ids = languageIds.filter((id: LanguageId) => offered.includes(id));
  return (
    <footer className="kiosk-foot">
      {children}
      <div className="kiosk-row">
        <div className="kiosk-languages" role="group" aria-label={words.languages}>
          {ids.map((id) => (
            <button
              key={id}
              type="button"
              lang={id}
              aria-pressed={id === language}
              data-testid={`kiosk-${id}`}
              onClick={() => commit(set({ language: id }))}
            >
              {id.toUpperCase()}
            </button>
          ))}
        </div>
        {!isFree && (
          <button
            type="button"
            className="kiosk-free"
            data-testid="kiosk-free"
            onClick={() => goTo(store, null)}
          >
            <span>{words.free}</span>
          </button>
        )}
      </div>
      <QrCode />
    </footer>
  );
}
