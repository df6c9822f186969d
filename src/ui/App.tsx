import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { cssVariables, themes } from '../plot/tokens.ts';
import { Explore } from './explore/Explore.tsx';
import { Header } from './header/Header.tsx';
import { Layers } from './layers/Layers.tsx';
import { Messages } from './messages/Messages.tsx';
import { Spoken } from './messages/Spoken.tsx';
import { usePage, useView } from './page/PageContext.tsx';
import { themeName } from './page/view.ts';
import { Phone } from './phone/Phone.tsx';
import { Readout } from './readout/Readout.tsx';
import { Sentence } from './sentence/Sentence.tsx';
import './styles/page.css';

// Opened by few, so it is loaded when it is.
const KeyMap = lazy(() => import('./keys/KeyMap.tsx').then((keys) => ({ default: keys.KeyMap })));
const SaveDialog = lazy(() => import('./save/SaveDialog.tsx').then((save) => ({ default: save.SaveDialog })));

/** The page, arranged for the width of the window. */
export function App() {
  const arrangement = useView((view) => view.arrangement);
  const keyMapOpen = useView((view) => view.keyMapOpen);
  const saveOpen = useView((view) => view.saveOpen);
  useTheme();
  useUndoKeys();
  return (
    <>
      <a className="skip" href="#figure">
        Skip to the figure
      </a>
      <div className={`page ${arrangement}`}>
        <Header />
        <main id="figure" tabIndex={-1}>
          {arrangement === 'phone' ? (
            <Phone />
          ) : (
            <>
              <Sentence />
              <Messages />
              <Explore />
              <aside className="side" aria-label="Numbers and layers">
                <Readout />
                <Layers />
              </aside>
            </>
          )}
        </main>
      </div>
      <Suspense fallback={null}>
        {keyMapOpen && <KeyMap />}
        {saveOpen && <SaveDialog />}
      </Suspense>
      <Spoken />
    </>
  );
}

function useTheme(): void {
  const name = useView(themeName);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = name;
    for (const [variable, value] of Object.entries(cssVariables(themes[name])))
      root.style.setProperty(variable, value);
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', themes[name].background);
  }, [name]);
}

function useUndoKeys(): void {
  const { bound } = usePage();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      if (event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      if (event.shiftKey) bound.redo();
      else bound.undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [bound]);
}
