import { Content, Overlay, Portal, Root, Title } from 'radix-ui/dialog';
import { useStore } from 'zustand';
import { Chooser } from './Chooser.tsx';
import { closeDialog, dialogStore } from './dialogStore.ts';
import { Preview } from './Preview.tsx';
import '../keys/keys.css';
import './own.css';

/** Asks what dropped, pasted or chosen data are, before anything of them is drawn. */
export function OwnDialog() {
  const state = useStore(dialogStore);
  return (
    <Root
      open={state.step !== 'closed'}
      onOpenChange={(open) => {
        if (!open) closeDialog();
      }}
    >
      <Portal>
        <Overlay className="overlay" />
        <Content
          className="dialog own-dialog"
          aria-describedby={undefined}
          data-testid="own-dialog"
          onInteractOutside={(event) => event.preventDefault()}
        >
          {state.step === 'choose' && <Chooser problems={state.problems} />}
          {state.step === 'reading' && (
            <>
              <Title>Reading</Title>
              <p role="status">Reading {state.what}…</p>
              <p className="hint">
                The page stays as it is meanwhile. A long YAML with errors beside its numbers takes up to half
                a minute.
              </p>
              <div className="own-buttons">
                <button type="button" className="plain" data-testid="own-cancel" onClick={closeDialog}>
                  Cancel
                </button>
              </div>
            </>
          )}
          {state.step === 'preview' && <Preview {...state} />}
        </Content>
      </Portal>
    </Root>
  );
}
