import type { ExclusionAnswer, PointAnswer, SearchSummary } from '../../engine/answer.ts';
import { amplitudeCoupling } from '../../physics/models/conventions.ts';
import { modelOf } from '../../state/models.ts';
import { searchFace } from '../searches/faces.ts';

/** An earlier analysis is there to be compared with; its line is no edge of what is excluded. */
const counts = ({ search, signature }: SearchSummary) => !searchFace(search, signature).earlier;

/**
 * The edges in coupling at the crosshair's mass, of all searches at the point.
 * @returns ascending amplitude couplings, without open ends and without the largest one that means something
 */
export function couplingEdges(point: PointAnswer): number[] {
  const [convention] = modelOf(point.model).conventions;
  return point.searches
    .filter(counts)
    .flatMap(({ excludedCouplings, excludedReasons }) =>
      excludedCouplings.flatMap((ends, k) => ends.filter((_, end) => excludedReasons[k][end] !== 'model')),
    )
    .filter((coupling) => coupling > 0 && Number.isFinite(coupling))
    .map((coupling) => amplitudeCoupling(convention, coupling))
    .sort((a, b) => a - b);
}

/**
 * The edges in mass at one coupling: where the boundary of any region, or the end of a search, crosses it.
 * @param answer regions in (m, ln g)
 * @param amplitude amplitude coupling g
 * @returns ascending masses, MeV
 */
export function massEdges(answer: ExclusionAnswer, amplitude: number): number[] {
  const height = Math.log(amplitude);
  const crossings = answer.searches.filter(counts).flatMap((search) => {
    const curve =
      search.curves.find((each) => each.curve === 'observed') ??
      search.curves.find((each) => each.curve === 'median');
    return (curve?.regions ?? []).flatMap((region) =>
      region.rings.flatMap((ring) => crossingsOf(ring, height)),
    );
  });
  return crossings.sort((a, b) => a - b);
}

function crossingsOf(ring: Float64Array, height: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const next = (i + 2) % ring.length;
    const [from, to] = [ring[i + 1], ring[next + 1]];
    if (from < height === to < height) continue;
    const part = Number.isFinite(from) && Number.isFinite(to) ? (height - from) / (to - from) : 0.5;
    found.push(ring[i] + part * (ring[next] - ring[i]));
  }
  return found;
}

/**
 * The next edge beyond a value.
 * @param edges ascending
 * @param direction 1 for larger, −1 for smaller values
 * @returns the edge, or null where there is none; edges within one part in a million count as the value itself
 */
export function nextEdge(edges: readonly number[], value: number, direction: 1 | -1): number | null {
  const beyond = edges.filter((edge) => direction * (edge - value) > 1e-6 * Math.abs(value));
  return (direction === 1 ? beyond[0] : beyond.at(-1)) ?? null;
}
