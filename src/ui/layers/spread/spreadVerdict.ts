import type { PointAnswer } from '../../../engine/answer.ts';
import { type Outlook, standingsOf, verdictOf } from '../../../engine/verdict.ts';
import type { RichText } from '../../../plot/scene.ts';
import { theoryWords as words } from '../../../words/en/theory.ts';
import { joined, rich } from '../../text/markup.ts';
import { memberName } from './spreadInputs.ts';

/** What the ends of the spread say at a point. */
export interface SpreadVerdict {
  readonly sentence: RichText;
  /** Smallest and largest μ of the strongest search. */
  readonly strengths: readonly [number, number];
}

/** More combinations than these are not named one by one. */
const mostNamed = 3;

function namesOf(points: readonly PointAnswer[]): RichText {
  const named = points.slice(0, mostNamed).map(({ model }) => memberName(model));
  const all = points.length > mostNamed ? [...named, rich('…')] : named;
  return joined(...all.flatMap((name, k) => (k === 0 ? [name] : [words.atPoint.or, name])));
}

/**
 * What the ends of the spread say at a point.
 * @param points answers of all ends there
 * @param outlook exposure, and whether only expected limits are drawn
 * @returns null where there are none, or no search speaks
 */
export function spreadVerdict(points: readonly PointAnswer[], outlook: Outlook): SpreadVerdict | null {
  const standing = points.flatMap((point) => {
    const [strongest] = standingsOf(point.searches, outlook);
    return strongest === undefined ? [] : [{ point, strength: strongest.strength }];
  });
  if (standing.length === 0) return null;
  const strengths = standing.map(({ strength }) => strength);
  const excluding = standing.filter(({ strength }) => verdictOf(strength) === 'excluded');
  const range = [Math.min(...strengths), Math.max(...strengths)] as const;
  const { excluded, allowed, some } = words.atPoint;
  if (excluding.length === points.length) return { sentence: rich(excluded), strengths: range };
  if (excluding.length === 0) return { sentence: rich(allowed), strengths: range };
  return { sentence: joined(...some(namesOf(excluding.map(({ point }) => point)))), strengths: range };
}
