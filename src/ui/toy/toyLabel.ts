import type { ToyExperiment } from '../../engine/request.ts';
import { toyWords } from '../../words/en/toy.ts';

/** What a toy is called beside everything that is of it: "toy, seed 7", with its exposure where that is not that of the data. */
export const toyLabel = ({ seed, exposure = 1 }: Pick<ToyExperiment, 'seed' | 'exposure'>): string =>
  toyWords.exposure(toyWords.label(seed), exposure);
