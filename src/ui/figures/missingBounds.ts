import { boundName } from '../bounds/boundRow.ts';
import { withRaisedSigns } from '../bounds/raised.ts';
import type { Known } from '../layers/layer.ts';
import { boundNamed } from './comparedContour.ts';
import type { Compared } from './comparison.ts';
import type { PaperFigure } from './figure.ts';

/** The bounds of a caption of which no contour is held, with the reasons that their files give; none before they are read. */
export const missingBounds =
  ({ bounds = [] }: PaperFigure) =>
  (known: Known): readonly Compared[] =>
    bounds.flatMap((id) => {
      const bound = boundNamed(known, id);
      if (bound?.status !== 'missing') return [];
      return [{ kind: 'none', what: boundName(bound), because: withRaisedSigns(bound.reason) }];
    });
