import { lazy, Suspense, useEffect } from 'react';
import { pageWords } from '../words/en/page.ts';
import { Explore } from './explore/Explore.tsx';
import { Header } from './header/Header.tsx';
import { handleKey } from './keys/handleKey.ts';
import { Messages } from './messages/Messages.tsx';
import { useLayers, usePage, useView } from './page/PageContext.tsx';
import { preloadable } from './page/preloadable.tsx';
import type { View } from './page/view.ts';
import { Sentence, Supposition } from './sentence/Sentence.tsx';

// Numbers and speech follow the first picture; the phone's page is that of phones alone.
const Readout = lazy(() => import('./readout/Readout.tsx').then((all) => ({ default: all.Readout })));
const Layers = lazy(() => import('./list/Layers.tsx').then((all) => ({ default: all.Layers })));
const Spoken = lazy(() => import('./messages/Spoken.tsx').then((all) => ({ default: all.Spoken })));
const Phone = preloadable(async () => (await import('./phone/Phone.tsx')).Phone);

// Opened by few, so it is loaded when it is.
const KeyMap = lazy(() => import('./keys/KeyMap.tsx').then((keys) => ({ default: keys.KeyMap })));
const SaveDialog = lazy(() => import('./save/SaveDialog.tsx').then((save) => ({ default: save.SaveDialog })));

/** Settles when an arrangement can be shown at once, in the place of the skeleton. */
export async function readyFor(arrangement: View['arrangement']): Promise<void> {
  if (arrangement === 'phone') await Phone.preload();
}

/** The page, arranged for the width of the window. */
export function App() {
  const arrangement = useView((view) => view.arrangement);
  const layers = useLayers();
  const keyMapOpen = useView((view) => view.keyMapOpen);
  const saveOpen = useView((view) => view.saveOpen);
  usePageKeys();
  return (
    <>
      <a className="skip" href="#figure">
        {pageWords.skip}
      </a>
      <div className={`page ${arrangement}`}>
        <main id="figure" tabIndex={-1}>
          <h1 className="brand">KaonScope</h1>
          {arrangement === 'phone' ? (
            <Suspense fallback={null}>
              <Phone />
            </Suspense>
          ) : (
            <>
              <Sentence />
              <div className="under-sentence">
                <Messages />
                <Supposition />
              </div>
              <Explore />
              <aside className="side" aria-label={pageWords.side}>
                <Suspense fallback={<section className="readout" />}>
                  <Readout />
                </Suspense>
                <Suspense fallback={<section className="layers" />}>
                  <Layers />
                </Suspense>
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
      <Suspense fallback={null}>
        <Spoken />
      </Suspense>
    </>
  );
}

/** Keys that mean the same on the whole page. */
function usePageKeys(): void {
  const page = usePage();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLInputElement)) handleKey(event, page, null);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [page]);
}
