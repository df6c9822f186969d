import { toggleWording } from '../../state/presentationChanges.ts';
import type { KeyCommand } from './command.ts';

export const plainWords: KeyCommand = {
  keys: ['w'],
  words: ['plain'],
  run: () => ({ kind: 'step', change: toggleWording }),
};

export const glossary: KeyCommand = {
  keys: ['g'],
  words: ['glossary'],
  run: () => ({
    kind: 'page',
    act: ({ view }) => {
      view.setState({ glossary: { at: null } });
      return true;
    },
  }),
};
