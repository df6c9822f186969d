import type { PointAnswer, SearchPoint, Verdict } from '../../engine/answer.ts';
import type { CurveName } from '../../engine/request.ts';
import { formatQuantity, plainText } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import type { DrawnKind } from '../../state/choices.ts';
import { searchFace, yearsOf } from '../searches/faces.ts';
import { lineText } from '../text/lineText.ts';
import { joined, rich } from '../text/markup.ts';

/** A point this close to μ = 1 lies on the edge. */
const edgeWidth = 0.03;

/** What the readout says about the point. */
export interface VerdictWords {
  readonly verdict: Verdict;
  /** ✓ excluded, – allowed, ? nobody looked; never colour alone. */
  readonly mark: '✓' | '–' | '?';
  readonly words: string;
  readonly reason: RichText;
  /** Search behind the verdict, or null. */
  readonly search: string | null;
}

/** The curve that decides: observed unless only the expected one is drawn or the exposure makes it a projection. */
export function decidingCurve(kind: DrawnKind, exposure: number): CurveName {
  return kind === 'expected' || exposure !== 1 ? 'median' : 'observed';
}

const speaks = (search: SearchPoint, curve: CurveName) => Number.isFinite(search.signalStrength[curve]);

/** The search with the largest μ of a curve, or null where all are silent. */
export function strongestSearch(point: PointAnswer, curve: CurveName): SearchPoint | null {
  return point.searches
    .filter((search) => speaks(search, curve))
    .reduce<SearchPoint | null>(
      (best, search) =>
        best === null || search.signalStrength[curve] > best.signalStrength[curve] ? search : best,
      null,
    );
}

/**
 * The verdict in words: "Excluded, 2.28 × the limit", with the search behind it.
 */
export function verdictOf(point: PointAnswer, kind: DrawnKind): VerdictWords {
  const curve = decidingCurve(kind, point.exposure);
  const strongest = strongestSearch(point, curve);
  if (strongest === null) {
    const words = point.searches.length === 0 ? 'Nothing is switched on' : 'No search on the plot looks here';
    return {
      verdict: 'silent',
      mark: '?',
      words,
      reason: [],
      search: null,
    };
  }
  const strength = strongest.signalStrength[curve];
  const times = `${lineText(formatQuantity(strength))} × the limit`;
  const face = searchFace(strongest.search, strongest.signature);
  const source = joined(face.name, ` ${yearsOf(face.period)}`);
  const expected = curve === 'median';
  const words = (text: string) => `${text}, ${times}`;
  if (Math.abs(strength - 1) <= edgeWidth) {
    return {
      verdict: 'on the edge',
      mark: '–',
      words: words('On the edge'),
      reason: joined('of ', source, '.'),
      search: strongest.search,
    };
  }
  if (strength > 1) {
    return {
      verdict: 'excluded',
      mark: '✓',
      words: words(expected ? 'Would be excluded' : 'Excluded'),
      reason: joined(
        'by ',
        source,
        expected ? rich(projectionWords(point)) : joined('.', earlierWords(point, strongest)),
      ),
      search: strongest.search,
    };
  }
  return {
    verdict: 'allowed',
    mark: '–',
    words: words(expected ? 'Would be allowed' : 'Allowed'),
    reason: joined(
      'The strongest limit here is that of ',
      source,
      expected ? rich(projectionWords(point)) : rich('.'),
    ),
    search: strongest.search,
  };
}

const projectionWords = ({ exposure }: PointAnswer) =>
  exposure === 1 ? ', by the expected limit.' : `, a projection to ${exposure} × the kaons.`;

/** What the earlier analysis of the same reaction made of the point. */
function earlierWords(point: PointAnswer, strongest: SearchPoint): RichText {
  const { name } = searchFace(strongest.search, strongest.signature);
  const before = point.searches.find((search) => {
    const face = searchFace(search.search, search.signature);
    const same = plainText(face.name) === plainText(name);
    return face.earlier && same && search !== strongest && speaks(search, 'observed');
  });
  if (before === undefined) return [];
  const years = yearsOf(searchFace(before.search, before.signature).period);
  const reached = before.signalStrength.observed >= 1;
  return rich(reached ? ` The ${years} data alone exclude it too.` : ` The ${years} data did not reach it.`);
}
