import { useCallback, useEffect, useMemo } from 'react';
import { lateParts } from '../../../words/en/lateParts.ts';
import { modelFormWords } from '../../../words/en/modelForm.ts';
import { ownWords } from '../../../words/en/own.ts';
import { useFileDrop } from '../../controls/useFileDrop.ts';
import { DialogPlace } from '../../late/DialogPlace.tsx';
import { lateComponent } from '../../late/lateComponent.ts';
import { useLayerState, usePage, useView } from '../../page/PageContext.tsx';
import { ownModelState } from '../../ownModel/ownModelState.ts';
import { sessionState } from '../../session/sessionState.ts';
import { bringAlong } from './bringAlong.ts';
import { closeDialog, openChooser, readDropped, readPasted } from './dialog.ts';
import { addModel } from './ownActions.ts';
import { homeOf } from './ownHome.ts';
import { ownState } from './ownState.ts';

const OwnDialog = lateComponent(
  () => import('./OwnDialog.tsx').then((all) => all.OwnDialog),
  () => lateParts.ownDialog,
);

const ModelDialog = lateComponent(
  () => import('../../ownModel/ModelDialog.tsx').then((all) => all.ModelDialog),
  () => modelFormWords.subject,
);

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}

/** Whether two neighbouring lines of a text hold digits. */
function hasTwoRows(text: string): boolean {
  const numbered = text.split('\n').map((line) => /\d/.test(line));
  return numbered.some((has, k) => has && numbered[k + 1] === true);
}

/** Looks after the user's own data: what was kept, what is dropped or pasted anywhere, and the dialog that asks about it. */
export function OwnAnywhere() {
  const page = usePage();
  const home = useMemo(() => homeOf(page), [page]);
  const open = useLayerState(ownState).dialog.step !== 'closed';
  const typing = useLayerState(ownModelState).opened !== null;
  const { chosen } = useLayerState(sessionState);
  const asked = useView(({ addingData }) => addingData);
  const dragging = useFileDrop(useCallback((files) => void readDropped(home, files), [home]));
  useEffect(() => {
    if (!asked) return;
    page.view.setState({ addingData: false });
    openChooser(home);
  }, [page, home, asked]);
  useEffect(() => {
    if (chosen.length === 0) return;
    page.layers.set(sessionState, { chosen: [] });
    void readDropped(home, chosen);
  }, [page, home, chosen]);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener(
      'paste',
      ({ target, clipboardData }) => {
        if (isField(target) || clipboardData === null) return;
        const text = clipboardData.getData('text/plain');
        if (clipboardData.files.length > 0) void readDropped(home, Array.from(clipboardData.files));
        // A word that was pasted by mistake is no table.
        else if (hasTwoRows(text)) void readPasted(home, text);
      },
      { signal },
    );
    return () => listening.abort();
  }, [home]);
  return (
    <>
      {dragging && (
        <div className="own-drop" aria-hidden="true" data-testid="own-drop">
          <p>{ownWords.drop}</p>
        </div>
      )}
      {typing && (
        <DialogPlace
          subject={() => modelFormWords.subject}
          onClose={() => page.layers.set(ownModelState, { opened: null })}
        >
          <ModelDialog
            onShown={(model) => void addModel(home, model, true)}
            onLeft={() => bringAlong(home, home.get(ownState).brought)}
          />
        </DialogPlace>
      )}
      {open && (
        <DialogPlace subject={() => lateParts.ownDialog} onClose={() => closeDialog(home)}>
          <OwnDialog />
        </DialogPlace>
      )}
    </>
  );
}
