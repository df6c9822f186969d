import type { Choices } from '../../state/choices.ts';
import type { LateComponent } from '../late/lateComponent.ts';

/** The page in another form, in the place of the explorer. */
export interface Presentation {
  readonly id: string;
  /** Whether these choices ask for it; the first in the list that they ask for is shown. */
  readonly wanted: (choices: Choices) => boolean;
  /** At the beginning of a sentence. */
  readonly subject: () => string;
  readonly Page: LateComponent<object>;
}
