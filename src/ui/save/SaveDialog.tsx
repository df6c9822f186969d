import { Close, Content, Overlay, Portal, Root, Title } from 'radix-ui/dialog';
import { usePage, useView } from '../page/PageContext.tsx';
import { SaveContents } from './SaveContents.tsx';
import '../keys/keys.css';

/** Everything that can be saved, over the page. */
export function SaveDialog() {
  const { view } = usePage();
  const open = useView((all) => all.saveOpen);
  return (
    <Root open={open} onOpenChange={(saveOpen) => view.setState({ saveOpen })}>
      <Portal>
        <Overlay className="overlay" />
        <Content className="dialog save-dialog" aria-describedby={undefined} data-testid="save-dialog">
          <div className="dialog-head">
            <Title>Save</Title>
            <Close className="link">Close</Close>
          </div>
          <SaveContents />
        </Content>
      </Portal>
    </Root>
  );
}
