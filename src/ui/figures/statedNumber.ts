import type { RichText } from '../../plot/scene.ts';
import type { Known } from '../layers/layer.ts';
import { rich } from '../text/markup.ts';
import type { Comparison, Numbers } from './comparison.ts';

interface Stated {
  /** What the number is, in the markup of words. */
  readonly says: () => string;
  readonly published: Numbers;
  /** How exactly it is stated, as a part of it: half of the last digit that is given, or more where it is called approximate; null for a range. */
  readonly within: number | null;
  readonly unit?: () => string;
  /** Why ours differs, where it does. */
  readonly because?: () => string;
  readonly asks?: Comparison['asks'];
  /** Ours; null before the answers are there. */
  readonly ours: (known: Known) => Numbers | null;
}

/** A number that a paper states, beside ours. */
export function statedNumber({ says, published, within, unit, because, asks, ours }: Stated): Comparison {
  const text = (words: (() => string) | undefined): RichText => (words === undefined ? [] : rich(words()));
  return {
    ...(asks && { asks }),
    compare: (known) => {
      const own = ours(known);
      if (own === null) return null;
      return {
        kind: 'number',
        what: text(says),
        published,
        ours: own,
        unit: text(unit),
        within,
        ...(because && { because: text(because) }),
      };
    },
  };
}

/** Something that a paper shows and that cannot be compared, with the reason. */
export function unmatched(what: () => string, because: () => string): Comparison {
  return { compare: () => ({ kind: 'none', what: rich(what()), because: rich(because()) }) };
}
