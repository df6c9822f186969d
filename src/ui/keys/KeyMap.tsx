import { Close, Title } from 'radix-ui/dialog';
import { keyWords } from '../../words/en/keys.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { GlossaryLink } from '../glossary/GlossaryLink.tsx';
import { usePage } from '../page/PageContext.tsx';
import { testIds } from '../testIds.ts';
import { commands } from './registry.ts';
import './keys.css';

/** Which key does what. */
export function KeyMap() {
  const { view } = usePage();
  return (
    <Dialog className="key-map" testId={testIds.keyMap} onClose={() => view.setState({ keyMapOpen: false })}>
      <Title>{keyWords.title}</Title>
      <dl>
        {commands
          .flatMap(({ words }) => words)
          .map((line) => (
            <div key={line}>
              <dt>{keyWords.keys[line].key}</dt>
              <dd>{keyWords.keys[line].does}</dd>
            </div>
          ))}
      </dl>
      <p>{keyWords.mouse}</p>
      <p>
        <GlossaryLink />
      </p>
      <Close className="link">{keyWords.close}</Close>
    </Dialog>
  );
}
