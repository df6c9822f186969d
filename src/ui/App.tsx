import { useEffect } from 'react';
import { lateParts } from '../words/en/lateParts.ts';
import { pageWords } from '../words/en/page.ts';
import { Explore } from './explore/Explore.tsx';
import { Header } from './header/Header.tsx';
import { keyboard, pressKey } from './keys/pressKey.ts';
import { DialogPlace } from './late/DialogPlace.tsx';
import { lateComponent } from './late/lateComponent.ts';
import { Place } from './late/Place.tsx';
import { Messages } from './messages/Messages.tsx';
import { useChoices, useLayers, usePage, useView } from './page/PageContext.tsx';
import type { View } from './page/view.ts';
import { isPresented } from '../state/presentation.ts';
import { Sentence, Supposition } from './sentence/Sentence.tsx';

// Numbers and speech follow the first picture; the phone's page is that of phones alone.
const Readout = lateComponent(
  () => import('./readout/Readout.tsx').then((all) => all.Readout),
  () => lateParts.readout,
);
const Layers = lateComponent(
  () => import('./list/Layers.tsx').then((all) => all.Layers),
  () => lateParts.layers,
);
const Beside = lateComponent(
  () => import('./page/Beside.tsx').then((all) => all.Beside),
  () => lateParts.spoken,
);
// Of a figure of a paper, which most visits never open.
const FigureBar = lateComponent(
  () => import('./figures/FigureBar.tsx').then((all) => all.FigureBar),
  () => lateParts.figures,
);
const Phone = lateComponent(
  () => import('./phone/Phone.tsx').then((all) => all.Phone),
  () => lateParts.phone,
);

// Opened by few, so it is loaded when it is.
const Presented = lateComponent(
  () => import('./presentations/Presented.tsx').then((all) => all.Presented),
  () => lateParts.presentation,
);
const KeyMap = lateComponent(
  () => import('./keys/KeyMap.tsx').then((all) => all.KeyMap),
  () => lateParts.keyMap,
);
const SaveDialog = lateComponent(
  () => import('./save/SaveDialog.tsx').then((all) => all.SaveDialog),
  () => lateParts.saveDialog,
);

/** Settles when an arrangement can be shown at once, in the place of the skeleton, or what it needs has failed. */
export async function readyFor(arrangement: View['arrangement']): Promise<void> {
  if (arrangement === 'phone') await Phone.part.want();
}

/** The page, in the form that the choices ask for. */
export function App() {
  const { layers: host, view } = usePage();
  const presented = useChoices(isPresented);
  const layers = useLayers();
  const keyMapOpen = useView((view) => view.keyMapOpen);
  const saveOpen = useView((view) => view.saveOpen);
  usePageKeys();
  return (
    <>
      {presented ? (
        <Place subject={() => lateParts.presentation}>
          <Presented />
        </Place>
      ) : (
        <Explorer />
      )}
      {keyMapOpen && (
        <DialogPlace subject={() => lateParts.keyMap} onClose={() => view.setState({ keyMapOpen: false })}>
          <KeyMap />
        </DialogPlace>
      )}
      {saveOpen && (
        <DialogPlace subject={() => lateParts.saveDialog} onClose={() => view.setState({ saveOpen: false })}>
          <SaveDialog />
        </DialogPlace>
      )}
      {layers.map(
        (layer) =>
          !presented &&
          layer.Anywhere && (
            <Place key={layer.id} subject={() => host.nameOf(layer)}>
              <layer.Anywhere />
            </Place>
          ),
      )}
      <Place subject={() => lateParts.spoken}>
        <Beside />
      </Place>
    </>
  );
}

/** All controls, arranged for the width of the window. */
function Explorer() {
  const arrangement = useView((view) => view.arrangement);
  const figure = useChoices((choices) => choices.figure !== null);
  return (
    <>
      <a className="skip" href="#figure">
        {pageWords.skip}
      </a>
      <div className={`page ${arrangement}`}>
        {figure && (
          <Place subject={() => lateParts.figures} waiting={<div className="figure-bar" />}>
            <FigureBar />
          </Place>
        )}
        <main id="figure" tabIndex={-1}>
          <h1 className="brand">KaonScope</h1>
          {arrangement === 'phone' ? (
            <Place subject={() => lateParts.phone} plain={<Explore />}>
              <Phone />
            </Place>
          ) : (
            <>
              <Sentence />
              <div className="under-sentence">
                <Messages />
                <Supposition />
              </div>
              <Explore />
              <aside className="side" aria-label={pageWords.side}>
                <Place subject={() => lateParts.readout} waiting={<section className="readout" />}>
                  <Readout />
                </Place>
                <Place subject={() => lateParts.layers} waiting={<section className="layers" />}>
                  <Layers />
                </Place>
              </aside>
            </>
          )}
        </main>
        <Header />
      </div>
    </>
  );
}

/** Keys that mean the same on the whole page. */
function usePageKeys(): void {
  const page = usePage();
  useEffect(() => {
    keyboard.prepare();
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLInputElement)) pressKey(event, page, null);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [page]);
}
