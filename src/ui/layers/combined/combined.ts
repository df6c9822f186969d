import { combinedWords } from '../../../words/en/combined.ts';
import type { Layer } from '../layer.ts';
import { combinedAsks, combinedCurves, combinedLayer } from './combinedAnswers.ts';
import { CombinedDot } from './CombinedDot.tsx';
import { combinedPart } from './combinedPart.ts';
import { combinedSource } from './combinedSource.ts';
import { CombinedRow } from './CombinedRow.tsx';
import { combinedScene } from './combinedScene.ts';
import './combined.css';

/** One limit from all searches on the plot, by the product of their likelihoods. */
export const layer: Layer = {
  id: combinedLayer,
  asks: combinedAsks,
  scene: combinedScene,
  excluded: (known) => {
    const curves = combinedCurves(known);
    return curves === null ? [] : [{ name: combinedLayer, title: combinedWords.title, curves }];
  },
  judges: combinedPart,
  curves: combinedSource,
  Row: CombinedRow,
  Dot: CombinedDot,
};
