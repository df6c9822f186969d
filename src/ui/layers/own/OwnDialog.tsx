import { Title } from 'radix-ui/dialog';
import { ownDialogWords } from '../../../words/en/ownDialog.ts';
import { Dialog } from '../../controls/Dialog.tsx';
import { Chooser } from './Chooser.tsx';
import { useLayerState, usePage } from '../../page/PageContext.tsx';
import { closeDialog } from './dialog.ts';
import { homeOf } from './ownHome.ts';
import { OfficialTables } from './OfficialTables.tsx';
import { ownState } from './ownState.ts';
import { Preview } from './Preview.tsx';
import { SearchQuestion } from './SearchQuestion.tsx';
import { SessionQuestion } from './SessionQuestion.tsx';
import { ViewQuestion } from './ViewQuestion.tsx';

/** Asks what dropped, pasted or chosen data are, before anything of them is drawn. */
export function OwnDialog() {
  const page = usePage();
  const { dialog: state } = useLayerState(ownState);
  const close = () => closeDialog(homeOf(page));
  return (
    <Dialog className="own-dialog" testId="own-dialog" stays onClose={close}>
      {state.step === 'choose' && <Chooser problems={state.problems} again={state.again} />}
      {state.step === 'reading' && (
        <>
          <Title>{ownDialogWords.reading}</Title>
          <p role="status">{ownDialogWords.readingWhat(state.what())}</p>
          <p className="hint">{ownDialogWords.patience}</p>
          <div className="own-buttons">
            <button type="button" className="plain" data-testid="own-cancel" onClick={close}>
              {ownDialogWords.cancel}
            </button>
          </div>
        </>
      )}
      {state.step === 'session' && <SessionQuestion {...state} />}
      {state.step === 'searches' && <SearchQuestion {...state} />}
      {state.step === 'view' && <ViewQuestion {...state} />}
      {state.step === 'preview' &&
        (state.asOfficial ? <OfficialTables {...state} /> : <Preview {...state} />)}
    </Dialog>
  );
}
