import { Title } from 'radix-ui/dialog';
import { Dialog } from '../../controls/Dialog.tsx';
import { Chooser } from './Chooser.tsx';
import { useLayerState, usePage } from '../../page/PageContext.tsx';
import { closeDialog } from './dialog.ts';
import { homeOf } from './ownHome.ts';
import { ownState } from './ownState.ts';
import { Preview } from './Preview.tsx';

/** Asks what dropped, pasted or chosen data are, before anything of them is drawn. */
export function OwnDialog() {
  const page = usePage();
  const { dialog: state } = useLayerState(ownState);
  const close = () => closeDialog(homeOf(page));
  return (
    <Dialog className="own-dialog" testId="own-dialog" stays onClose={close}>
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
            <button type="button" className="plain" data-testid="own-cancel" onClick={close}>
              Cancel
            </button>
          </div>
        </>
      )}
      {state.step === 'preview' && <Preview {...state} />}
    </Dialog>
  );
}
