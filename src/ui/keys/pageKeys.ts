import { swapFigures } from '../explore/contents.ts';
import type { Page } from '../page/PageContext.tsx';
import type { View } from '../page/view.ts';
import { copyTheNumbers } from '../readout/lateCopy.ts';
import type { KeyAction, KeyCommand } from './command.ts';

/** Does something of the page. */
const onPage = (act: (page: Page) => void): KeyAction => ({
  kind: 'page',
  act: (page) => {
    act(page);
    return true;
  },
});

export const swap: KeyCommand = {
  keys: ['f'],
  words: ['swap'],
  run: () => onPage(({ bound }) => swapFigures(bound.store)),
};

export const table: KeyCommand = {
  keys: ['t'],
  words: ['table'],
  run: () => ({
    kind: 'page',
    act: ({ view }, slot) => {
      view.setState({ table: slot });
      return true;
    },
  }),
};

export const copy: KeyCommand = {
  keys: ['c'],
  words: ['copy'],
  run: () => onPage(copyTheNumbers),
};

export const keyMap: KeyCommand = {
  keys: ['?'],
  words: ['map'],
  run: () => onPage(({ view }) => view.setState({ keyMapOpen: true })),
};

const hasOpen = ({ highlighted, unfolded, explained }: View) =>
  highlighted !== null || unfolded.length > 0 || explained !== null;

export const escape: KeyCommand = {
  keys: ['Escape'],
  words: ['escape'],
  run: () => ({
    kind: 'page',
    act: ({ view }) => {
      // With nothing to close here, it is left to what may be running.
      if (!hasOpen(view.getState())) return false;
      view.setState({ highlighted: null, unfolded: [], explained: null });
      return true;
    },
  }),
};

export const history: KeyCommand = {
  keys: ['z', 'Z'],
  anywhere: true,
  words: ['history'],
  run: ({ press }) => onPage(({ bound }) => (press.shiftKey ? bound.redo() : bound.undo())),
};
