import { lazy, Suspense, useEffect } from 'react';
import { Explore } from './explore/Explore.tsx';
import { Header } from './header/Header.tsx';
import { Layers } from './list/Layers.tsx';
import { Messages } from './messages/Messages.tsx';
import { Spoken } from './messages/Spoken.tsx';
import { useLayers, usePage, useView } from './page/PageContext.tsx';
import { Phone } from './phone/Phone.tsx';
import { Readout } from './readout/Readout.tsx';
import { Sentence } from './sentence/Sentence.tsx';

// Opened by few, so it is loaded when it is.
const KeyMap = lazy(() => import('./keys/KeyMap.tsx').then((keys) => ({ default: keys.KeyMap })));
const SaveDialog = lazy(() => import('./save/SaveDialog.tsx').then((save) => ({ default: save.SaveDialog })));

/** The page, arranged for the width of the window. */
export function App() {
  const arrangement = useView((view) => view.arrangement);
  const layers = useLayers();
  const keyMapOpen = useView((view) => view.keyMapOpen);
  const saveOpen = useView((view) => view.saveOpen);
  useUndoKeys();
  return (
    <>
      <a className="skip" href="#figure">
        Skip to the figure
      </a>
      <div className={`page ${arrangement}`}>
        <main id="figure" tabIndex={-1}>
          <h1 className="brand">KaonScope</h1>
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
        <Header />
      </div>
      <Suspense fallback={null}>
        {keyMapOpen && <KeyMap />}
        {saveOpen && <SaveDialog />}
      </Suspense>
      {layers.map(({ id, Anywhere }) => Anywhere && <Anywhere key={id} />)}
      <Spoken />
    </>
  );
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
