import { Close, Title } from 'radix-ui/dialog';
import { Dialog } from '../controls/Dialog.tsx';
import { usePage } from '../page/PageContext.tsx';
import { testIds } from '../testIds.ts';
import './keys.css';

const keys: readonly (readonly [string, string])[] = [
  ['← →', 'mass, by 1 MeV'],
  ['↑ ↓', 'coupling, by 1/20 decade'],
  ['Shift, Alt', 'with arrows: ten times coarser, ten times finer'],
  ['PageUp PageDown', 'coupling, by one decade'],
  ['Home End', 'first and last mass in view'],
  ['[ ]', 'previous and next edge in coupling at this mass'],
  [', .', 'previous and next edge in mass at this coupling'],
  ['Enter', 'pin the point'],
  ['Delete', 'remove the pin under the crosshair'],
  ['+ −', 'zoom in and out'],
  ['0', 'the whole plane'],
  ['f', 'exchange panel and figure'],
  ['t', 'table behind the plot, and back'],
  ['c', 'copy the numbers'],
  ['?', 'this map'],
  ['Esc', 'close the topmost thing, else stop the drawing of toys'],
  ['Ctrl Z, Ctrl Shift Z', 'undo, redo (anywhere)'],
];

/** Which key does what. */
export function KeyMap() {
  const { view } = usePage();
  return (
    <Dialog className="key-map" testId={testIds.keyMap} onClose={() => view.setState({ keyMapOpen: false })}>
      <Title>Keys while a plot has the focus</Title>
      <dl>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        With the mouse: a click pins, dragging pans, Shift and dragging zooms to a box, Ctrl and the wheel
        zoom, a double click shows the whole plane.
      </p>
      <Close className="link">Close</Close>
    </Dialog>
  );
}
