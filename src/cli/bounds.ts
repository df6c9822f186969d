import { commandLine } from '../words/en/commandLine.ts';
import { dataFiles } from '../words/en/dataFiles.ts';
import { boundFilesOf } from '../data/boundCatalogue.ts';
import type { AvailableBound } from '../data/boundSchema.ts';
import { loadBounds } from '../data/loadBound.ts';
import type { Table } from '../export/tables.ts';
import type { Engine } from '../engine/engine.ts';
import { boundIntervals } from '../exclusion/boundContains.ts';
import { amplitudeCoupling, couplingInConvention } from '../physics/models/conventions.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import { readDataFile } from '../library/readDataFile.ts';
import { UsageError } from './usageError.ts';

/** Bounds that were asked for: some the engine recasts, some are drawn contours. */
export interface AskedBounds {
  readonly recasts: readonly string[];
  readonly drawn: readonly AvailableBound[];
}

/**
 * Looks up the identifiers of `--bounds`: a recast, or a bound of the model's list.
 * @param asked text of the option, absent for none
 * @param warn receives a sentence for each bound that is missing and why
 * @throws UsageError on an identifier that the model does not have
 */
export async function askedBounds(
  asked: string | undefined,
  model: BenchmarkModel,
  engine: Engine,
  warn: (sentence: string) => void,
): Promise<AskedBounds> {
  if (asked === undefined) return { recasts: [], drawn: [] };
  const { bounds, problems } = await loadBounds(boundFilesOf(model.id), readDataFile);
  problems.map(dataFiles.problem).forEach(warn);
  const recasts: string[] = [];
  const drawn: AvailableBound[] = [];
  for (const id of asked.split(',').map((word) => word.trim())) {
    const bound = bounds.find((candidate) => candidate.id === id);
    if (bound?.status === 'available') drawn.push(bound);
    else if (bound?.status === 'missing') warn(commandLine.ofSearch(id, bound.reason));
    else {
      const recast = bound?.status === 'recast' ? bound.recast : id;
      if (!engine.recasts.some((known) => known.id === recast)) {
        const ids = [...engine.recasts, ...bounds].map((known) => known.id);
        throw new UsageError(commandLine.unknownBound(id, model.benchmark, ids));
      }
      recasts.push(recast);
    }
  }
  return { recasts: [...new Set(recasts)], drawn };
}

/**
 * Rows of what drawn bounds exclude, in the model's first convention.
 * @param massesMeV masses asked for; the vertices of each bound if absent
 * @returns rows with the columns of `exclusionTable`
 */
export function drawnRows(
  drawn: readonly AvailableBound[],
  model: BenchmarkModel,
  massesMeV?: readonly number[],
): Table['rows'] {
  return drawn.flatMap((bound) => {
    const convention = model.conventions.find(({ id }) => id === bound.convention) ?? model.conventions[0];
    const inFirst = (value: number): number =>
      couplingInConvention(model.conventions[0], amplitudeCoupling(convention, value));
    const vertices = bound.regions.flatMap(({ edges }) => edges.flatMap(({ massMeV }) => massMeV));
    const masses = massesMeV ?? [...new Set(vertices)].sort((a, b) => a - b);
    return masses.flatMap((mass) =>
      boundIntervals(bound, mass).map((ends, index) => [
        bound.id,
        mass,
        index + 1,
        ...ends.map(inFirst),
        ...ends.map((end) => (end === 0 || end === Infinity ? '' : 'limit')),
      ]),
    );
  });
}
