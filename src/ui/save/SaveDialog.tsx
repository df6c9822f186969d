import { Close, Title } from 'radix-ui/dialog';
import { saveWords } from '../../words/en/save.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { usePage } from '../page/PageContext.tsx';
import { SaveContents } from './SaveContents.tsx';

/** Everything that can be saved, over the page. */
export function SaveDialog() {
  const { view } = usePage();
  return (
    <Dialog className="save-dialog" testId="save-dialog" onClose={() => view.setState({ saveOpen: false })}>
      <div className="dialog-head">
        <Title>{saveWords.title}</Title>
        <Close className="link">{saveWords.close}</Close>
      </div>
      <SaveContents />
    </Dialog>
  );
}
