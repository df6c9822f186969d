import type { PlaceInPaper } from '../../data/searchList.ts';
import type { ModelId } from '../../physics/models/model.ts';
import type { Choices } from '../../state/choices.ts';
import type { FigureWords } from '../../words/figureWords.ts';
import type { Comparison } from './comparison.ts';

/** A figure of a paper as the explorer shows it. */
export interface PaperFigure {
  /** Its name in links: `2025-9d`, `2021-4-left`. */
  readonly id: string;
  /** Where it is printed; null for what follows the papers. */
  readonly place: PlaceInPaper | null;
  readonly model: ModelId;
  /** The searches whose results it shows, and the bounds and published limits that its caption names. All others are hidden. */
  readonly searches: readonly string[];
  readonly bounds?: readonly string[];
  /** What else differs from the choices with which the page opens in its model. */
  readonly shows: Partial<Choices>;
  /** What it is called, what the paper shows, what is computed here, and why they differ. */
  readonly words: () => FigureWords;
  readonly comparisons: readonly Comparison[];
  /** What draws beside it, on request, the published curves that are held, with their ratio to ours; absent where none is. */
  readonly drawsPublished?: Partial<Choices>;
  /** What it rests on beside its paper and what is drawn: keys of the references. */
  readonly citations?: readonly string[];
}
