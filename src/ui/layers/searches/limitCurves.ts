import { products } from '../../text/products.ts';
import type { LimitsAnswer, SearchLimits } from '../../../engine/answer.ts';
import type { CurveName } from '../../../engine/request.ts';
import { formatTime } from '../../../plot/format.ts';
import type { BandScene, LineScene, PlaneScene, RichText } from '../../../plot/scene.ts';
import type { Choices } from '../../../state/choices.ts';
import { planeWords } from '../../../words/en/planes.ts';
import { curveWords } from '../../../words/en/searchCurves.ts';
import { searchFace } from '../../searches/faces.ts';
import { percent } from '../../sentence/parts.ts';
import { joined, rich } from '../../text/markup.ts';
import { alongGrid, breakAtGaps } from '../../explore/scenes/curves.ts';

/** Of which limits the curves are: their confidence level and, where it is fixed, their lifetime. */
export function limitName({ confidenceLevel, lifetime }: Choices): string {
  const level = percent(confidenceLevel);
  if (lifetime === 'implied') return curveWords.limit(level);
  if (lifetime === Number.POSITIVE_INFINITY) return curveWords.limitAt(level, '*τ* → ∞');
  const time = formatTime(lifetime).map(({ text }) => text);
  return curveWords.limitAt(level, `*τ* = ${time.join('')}`);
}

/** The words at one curve: the first says which limits these are; a search that sees decays limits a product. */
function curveName(search: SearchLimits, particle: RichText, name: string | null): RichText {
  const face = searchFace(search.search, search.signature);
  if (face.earlier) return rich(curveWords.data(face.years));
  const product = products[search.signature];
  const own = product === null ? face.regionName : joined(face.short, ': B × B(', particle, ` → ${product})`);
  return name === null ? own : joined(own, `, ${name}`);
}

/** A limit of 0, which CLs+b can give, has no place on a logarithmic axis. */
const withoutZeros = (limits: Float64Array): Float64Array =>
  limits.includes(0) ? limits.map((limit) => (limit === 0 ? Number.NaN : limit)) : limits;

/** The limit of each search: expected below observed, or the expected one alone as a projection. */
export function limitLines(
  answer: LimitsAnswer,
  kind: Choices['kind'],
  projection: boolean,
  name: string,
  particle: RichText,
  highlighted: string | null,
): LineScene[] {
  const first = answer.searches.find(({ silence }) => silence === null);
  return answer.searches.flatMap((search) => {
    const { style, earlier } = searchFace(search.search, search.signature);
    const { massMeV, branchingRatioLimit } = search.drawn ?? search;
    const grid = breakAtGaps(massMeV, search.massRangesMeV);
    const faded = highlighted !== null && highlighted !== search.search;
    const words = curveName(search, particle, search === first ? name : null);
    const line = (curve: CurveName, own: Pick<LineScene, 'style' | 'label' | 'projection'>): LineScene => ({
      id: `${search.search}-limit-${curve}`,
      x: grid.x,
      y: alongGrid(grid, withoutZeros(branchingRatioLimit[curve])),
      labelPlacement: 'leader',
      faded,
      ...own,
    });
    if (projection)
      return [line('median', { style, label: joined(...planeWords.projection(words)), projection: true })];
    const expected = line('median', {
      style: earlier ? style : 'expected',
      label: kind === 'expected' ? joined(...planeWords.expected(words)) : null,
    });
    const observed = line('observed', { style, label: words });
    if (kind === 'expected') return [expected];
    return kind === 'observed' || earlier ? [observed] : [expected, observed];
  });
}

/** The ±1σ and ±2σ bands of one search, the wide one first. */
export function limitBands(answer: LimitsAnswer, focused: string | null, wanted: boolean): BandScene[] {
  const search = answer.searches.find((each) => each.search === focused);
  if (!wanted || search === undefined) return [];
  const { massMeV, branchingRatioLimit } = search.drawn ?? search;
  const grid = breakAtGaps(massMeV, search.massRangesMeV);
  const band = (sigma: 1 | 2, lower: CurveName, upper: CurveName): BandScene => ({
    id: `${search.search}-limit-${sigma}`,
    x: grid.x,
    lower: alongGrid(grid, branchingRatioLimit[lower]),
    upper: alongGrid(grid, branchingRatioLimit[upper]),
    sigma,
  });
  return [band(2, 'm2', 'p2'), band(1, 'm1', 'p1')];
}

/** The gaps between the stretches that one search looked at. */
export function silentStretches(answer: LimitsAnswer, focused: string | null): PlaneScene['silent'] {
  const search = answer.searches.find((each) => each.search === focused);
  if (search === undefined) return [];
  const { name } = searchFace(search.search, search.signature);
  return search.massRangesMeV.slice(1).map(([start], index) => ({
    range: [search.massRangesMeV[index][1], start] as const,
    label: joined(...curveWords.gap(name)),
  }));
}
