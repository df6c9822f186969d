import type { BenchmarkModel } from '../physics/models/model.ts';
import type { Caveat, SearchPoint } from './answer.ts';

/** Approximations of a model at a mass, by the names that it gives them. */
export const caveatsOfModel = ({ caveats }: BenchmarkModel, massMeV: number): Caveat[] =>
  caveats
    .filter(({ minMeV, maxMeV }) => massMeV >= minMeV && massMeV <= maxMeV)
    .map(({ caveat }) => ({ code: 'model', caveat }));

/** Excesses put in by hand that searches with something to say have at a mass. */
export const placedExcessesAt = (massMeV: number, searches: readonly SearchPoint[]): Caveat[] =>
  searches.flatMap(({ search, silence, placedExcess }): Caveat[] => {
    if (silence !== null || placedExcess === undefined) return [];
    const [from, to] = placedExcess.rangeMeV;
    return massMeV >= from && massMeV <= to
      ? [{ code: 'placed-excess', search, note: placedExcess.note }]
      : [];
  });
