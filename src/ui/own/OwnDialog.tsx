import { Title } from 'radix-ui/dialog';
import { useStore } from 'zustand';
import { Dialog } from '../controls/Dialog.tsx';
import { Chooser } from './Chooser.tsx';
import { closeDialog, dialogStore } from './dialogStore.ts';
import { Preview } from './Preview.tsx';
import './own.css';

/** Asks what dropped, pasted or chosen data are, before anything of them is drawn. */
export function OwnDialog() {
  const state = useStore(dialogStore);
  return (
    <Dialog className="own-dialog" testId="own-dialog" stays onClose={closeDialog}>
      {state.step === 'choose' && <Chooser problems={state.problems} />}
      {state.step === 'reading' && (
        <>
          <Title>Reading</Title>
          <p role="status">Reading {state.what}…</p>
          <p className="hint">
            The page stays as it is meanwhile. A long YAML with errors beside its numbers takes up to half a
            minute.
          </p>
          <div className="own-buttons">
            <button type="button" className="plain" data-testid="own-cancel" onClick={closeDialog}>
              Cancel
            </button>
          </div>
        </>
      )}
      {state.step === 'preview' && <Preview {...state} />}
    </Dialog>
  );
}
