import type { Search } from '../searches/search.ts';
import { endCodes, isBoundary } from './endCodes.ts';
import type { IntervalColumns } from './intervals.ts';
import { inOneStretch } from './sampling.ts';

/**
 * A connected excluded region of the (m, ln g) plane.
 * Points are interleaved `[m0, y0, m1, y1, …]` with m in MeV and y = ln g; an open side has y = ±Infinity.
 */
export interface ExcludedRegion {
  /** Closed outlines (the last point is not repeated), holes included; fill with the even-odd rule. */
  readonly rings: readonly Float64Array[];
  /**
   * The computed boundary only: sides where a search merely stops, and ends where nothing can be said of the acceptance or of
   * the model, are left out.
   */
  readonly edges: readonly Float64Array[];
  /** Parts of that boundary which rest on a simulated acceptance, beyond the published lifetimes. */
  readonly simulatedEdges: readonly Float64Array[];
}

/** Vertices: 2k is the lower and 2k + 1 the upper end of interval k; further ones are apices where a gap closes. */
interface Outline {
  readonly next: number[];
  readonly vertexMass: number[];
  readonly vertexY: number[];
  /** `endCodes` */
  readonly vertexCode: number[];
  /** True where the way from a vertex to its successor is a side of the search and no computed boundary. */
  readonly side: boolean[];
  readonly component: number[];
}

/**
 * Joins intervals over neighbouring masses into regions, never across a gap of the search.
 * Walking an outline keeps the excluded side on the left.
 * @param columns intervals per mass
 * @param search tells which masses belong to one stretch
 * @returns connected regions in ascending mass of their first point
 */
export function joinRegions(
  columns: IntervalColumns,
  search: Pick<Search, 'massRangesMeV'>,
): ExcludedRegion[] {
  const outline = linkColumns(columns, search);
  const visited = new Uint8Array(outline.next.length);
  const byComponent = new Map<number, Record<keyof ExcludedRegion, Float64Array[]>>();
  for (let start = 0; start < outline.next.length; start += 1) {
    if (visited[start] === 1) continue;
    const cycle: number[] = [];
    for (let vertex = start; visited[vertex] === 0; vertex = outline.next[vertex]) {
      visited[vertex] = 1;
      cycle.push(vertex);
    }
    const component = root(outline.component, start);
    const region = byComponent.get(component) ?? { rings: [], edges: [], simulatedEdges: [] };
    byComponent.set(component, region);
    region.rings.push(points(outline, cycle));
    addEdges(region, outline, cycle);
  }
  return [...byComponent.values()];
}

function points(outline: Outline, vertices: readonly number[]): Float64Array {
  const result = new Float64Array(2 * vertices.length);
  vertices.forEach((vertex, index) => {
    result[2 * index] = outline.vertexMass[vertex];
    result[2 * index + 1] = outline.vertexY[vertex];
  });
  return result;
}

/** Whether the way from a vertex to its successor is a computed boundary, and which list of edges it belongs to. */
function edgeOf(outline: Outline, vertex: number, next: number): 'edges' | 'simulatedEdges' | null {
  const { side, vertexCode, vertexY } = outline;
  const [from, to] = [vertexCode[vertex], vertexCode[next]];
  if (side[vertex] || !isBoundary(from) || !isBoundary(to)) return null;
  if (!Number.isFinite(vertexY[vertex]) || !Number.isFinite(vertexY[next])) return null;
  return from === endCodes.simulated || to === endCodes.simulated ? 'simulatedEdges' : 'edges';
}

/** Adds the stretches of a cycle that are a computed boundary, each as long as it is of one kind. */
function addEdges(
  region: Record<keyof ExcludedRegion, Float64Array[]>,
  outline: Outline,
  cycle: readonly number[],
): void {
  const count = cycle.length;
  const kinds = cycle.map((vertex, k) => edgeOf(outline, vertex, cycle[(k + 1) % count]));
  let first = 0;
  while (first < count && kinds[first] === kinds[(first + count - 1) % count]) first += 1;
  if (first === count) {
    if (kinds[0] !== null) region[kinds[0]].push(points(outline, [...cycle, cycle[0]]));
    return;
  }
  for (let from = first; from < first + count;) {
    const kind = kinds[from % count];
    let to = from + 1;
    while (to < first + count && kinds[to % count] === kind) to += 1;
    if (kind !== null) {
      const run = Array.from({ length: to - from + 1 }, (_, k) => cycle[(from + k) % count]);
      region[kind].push(points(outline, run));
    }
    from = to;
  }
}

function root(parent: number[], vertex: number): number {
  let at = vertex;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]];
    at = parent[at];
  }
  return at;
}

/** Finds the successor of every vertex from the overlaps between neighbouring columns. */
function linkColumns(columns: IntervalColumns, search: Pick<Search, 'massRangesMeV'>): Outline {
  const { massMeV, offset, logLower, logUpper, lowerCode, upperCode, speaks } = columns;
  const count = logLower.length;
  const next = new Array<number>(2 * count).fill(-1);
  const side = new Array<boolean>(2 * count).fill(false);
  const component = Array.from({ length: 2 * count }, (_, vertex) => vertex & ~1);
  const vertexMass = new Array<number>(2 * count);
  const vertexY = new Array<number>(2 * count);
  const vertexCode = new Array<number>(2 * count);
  const outline: Outline = { next, vertexMass, vertexY, vertexCode, side, component };
  for (let i = 0; i < massMeV.length; i += 1) {
    for (let k = offset[i]; k < offset[i + 1]; k += 1) {
      vertexMass[2 * k] = massMeV[i];
      vertexMass[2 * k + 1] = massMeV[i];
      vertexY[2 * k] = logLower[k];
      vertexY[2 * k + 1] = logUpper[k];
      vertexCode[2 * k] = lowerCode[k];
      vertexCode[2 * k + 1] = upperCode[k];
    }
  }
  for (let i = -1; i < massMeV.length; i += 1) {
    const leftTo = i < 0 ? 0 : offset[i + 1];
    const rightTo = i + 1 < massMeV.length ? offset[i + 2] : leftTo;
    const together = i >= 0 && i + 1 < massMeV.length && inOneStretch(search, massMeV[i], massMeV[i + 1]);
    const bothSpeak = together && speaks[i] === 1 && speaks[i + 1] === 1;
    let left = i < 0 ? 0 : offset[i];
    let right = leftTo;
    while (left < leftTo || right < rightTo) {
      const overlap =
        together &&
        left < leftTo &&
        right < rightTo &&
        logLower[left] < logUpper[right] &&
        logLower[right] < logUpper[left];
      if (!overlap) {
        const takeLeft = right >= rightTo || (left < leftTo && logUpper[left] <= logUpper[right]);
        if (takeLeft) endHere(left, bothSpeak);
        else beginHere(right, bothSpeak);
        if (takeLeft) left += 1;
        else right += 1;
        continue;
      }
      // A group: intervals of both columns that hang together by overlaps.
      next[2 * left] = 2 * right;
      join(2 * left, 2 * right);
      for (;;) {
        if (left + 1 < leftTo && logLower[left + 1] < logUpper[right]) {
          closeGap(2 * left + 1, 2 * (left + 1), i);
          left += 1;
        } else if (right + 1 < rightTo && logLower[right + 1] < logUpper[left]) {
          closeGap(2 * right + 1, 2 * (right + 1), i);
          right += 1;
        } else break;
        join(2 * left, 2 * right);
      }
      next[2 * right + 1] = 2 * left + 1;
      left += 1;
      right += 1;
    }
  }
  return outline;

  function join(a: number, b: number): void {
    component[root(component, a)] = root(component, b);
  }
  /** A region ends at this column: up its right side. */
  function endHere(interval: number, boundary: boolean): void {
    next[2 * interval] = 2 * interval + 1;
    side[2 * interval] = !boundary;
  }
  /** A region begins at this column: down its left side. */
  function beginHere(interval: number, boundary: boolean): void {
    next[2 * interval + 1] = 2 * interval;
    side[2 * interval + 1] = !boundary;
  }
  /** The allowed gap between two intervals of one column closes towards the other column, in an apex half way. */
  function closeGap(upperEnd: number, lowerEnd: number, leftColumn: number): void {
    const apex = next.length;
    const openOnLeft = vertexMass[upperEnd] === massMeV[leftColumn];
    next.push(openOnLeft ? upperEnd : lowerEnd);
    side.push(false);
    vertexMass.push((massMeV[leftColumn] + massMeV[leftColumn + 1]) / 2);
    vertexY.push((vertexY[upperEnd] + vertexY[lowerEnd]) / 2);
    vertexCode.push(vertexCode[upperEnd]);
    component.push(apex);
    next[openOnLeft ? lowerEnd : upperEnd] = apex;
    join(upperEnd, lowerEnd);
    join(apex, lowerEnd);
  }
}
