import type { LinkedFigures } from '../../state/browserHistory.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import { late } from '../late/late.ts';

/** The figures of the papers, which are loaded when one is opened. */
export const lateFigures = late(
  () => import('./figures.ts'),
  () => lateParts.figures,
);

/** The same, for links. */
export const linkedFigures: LinkedFigures = {
  now: () => {
    const state = lateFigures.state();
    return state.is === 'here' ? state.part.figureStarts : null;
  },
  load: () => lateFigures.want(),
};
