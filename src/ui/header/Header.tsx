import { useStore } from 'zustand';
import { set } from '../../state/changes.ts';
import { headerWords } from '../../words/en/header.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import { lateComponent } from '../late/lateComponent.ts';
import { Place } from '../late/Place.tsx';
import { useChange, usePage, useView } from '../page/PageContext.tsx';
import { copyLink } from '../save/copyLink.ts';
import { testIds } from '../testIds.ts';
import { RedoIcon, UndoIcon } from './icons.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import './header.css';

const LanguageMenu = lateComponent(
  () => import('./LanguageMenu.tsx').then((all) => all.LanguageMenu),
  () => lateParts.language,
);

/**
 * Undo and redo, what leaves the page, and how it looks: on top for the eye, last for the keyboard, which comes for the
 * sentence and the figure.
 */
export function Header() {
  const page = usePage();
  const { bound, view } = page;
  const { commit } = useChange();
  const phone = useView((all) => all.arrangement === 'phone');
  const canUndo = useStore(bound.store, (state) => state.position > 0);
  const canRedo = useStore(bound.store, (state) => state.position < state.last);
  return (
    <header className="header" data-testid={testIds.header}>
      <nav aria-label={headerWords.page}>
        <button
          type="button"
          className="icon"
          aria-label={headerWords.undo}
          title={headerWords.undoKeys}
          disabled={!canUndo}
          data-testid={testIds.undo}
          onClick={bound.undo}
        >
          <UndoIcon />
        </button>
        <button
          type="button"
          className="icon"
          aria-label={headerWords.redo}
          title={headerWords.redoKeys}
          disabled={!canRedo}
          data-testid={testIds.redo}
          onClick={bound.redo}
        >
          <RedoIcon />
        </button>
        {!phone && (
          <>
            <button type="button" onClick={() => commit(set({ tour: 1 }))}>
              {headerWords.tour}
            </button>
            <button type="button" data-testid="figures" onClick={() => commit(set({ view: 'gallery' }))}>
              {headerWords.figures}
            </button>
            <button
              type="button"
              data-testid={testIds.keyMapButton}
              onClick={() => view.setState({ keyMapOpen: true })}
            >
              {headerWords.keys}
            </button>
            <button type="button" data-testid="add-data" onClick={() => view.setState({ addingData: true })}>
              {headerWords.addData}
            </button>
          </>
        )}
        <button
          type="button"
          data-testid={testIds.copyLink}
          onClick={() => {
            void copyLink(page).then((announcement) => view.setState({ announcement }));
          }}
        >
          {headerWords.copyLink}
        </button>
        {!phone && (
          <button
            type="button"
            className="strong"
            aria-haspopup="dialog"
            data-testid={testIds.save}
            onClick={() => view.setState({ saveOpen: true })}
          >
            {headerWords.save}
          </button>
        )}
        <Place subject={() => lateParts.language}>
          <LanguageMenu />
        </Place>
        <ThemeButton />
      </nav>
    </header>
  );
}
