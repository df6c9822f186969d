import type { LinkedParts } from '../../state/browserHistory.ts';
import { asksForFigure } from '../../state/figure.ts';
import { asksForModel } from '../../state/models.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import { late } from '../late/late.ts';

const figures = late(
  () => import('../figures/figures.ts'),
  () => lateParts.figures,
);
const models = late(
  () => import('../../physics/models/index.ts'),
  () => lateParts.models,
);

const ownModels = late(
  () => import('../ownModel/linkedModels.ts').then((all) => all.knowKeptModels()),
  () => lateParts.models,
);

const startsNow = () => {
  const state = figures.state();
  return state.is === 'here' ? state.part.figureStarts : null;
};

/** What links may ask for beside what every visit loads. */
export const linkedParts: LinkedParts = {
  figures: startsNow,
  prepare: (hash) => {
    const waited = [
      ...(asksForFigure(hash) && startsNow() === null ? [figures.want()] : []),
      ...(asksForModel(hash) ? [models.want()] : []),
      ...(/[#&]model=own(?:&|$)/.test(hash) ? [ownModels.want()] : []),
    ];
    return waited.length === 0 ? null : Promise.all(waited);
  },
};
