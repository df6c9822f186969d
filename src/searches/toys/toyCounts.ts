import type { CountTable } from '../../data/countTableSchema.ts';
import { projectedUncertainty } from '../exposure.ts';
import { nearestHypothesis } from './nearestHypothesis.ts';
import type { ToyRecipe } from './toySource.ts';
import { toyStreams } from './toyStreams.ts';

/**
 * The table of a toy of somebody's own search: a Poisson count in the window of every mass, each for itself, as nothing says
 * which windows share events; the signal is in the nearest window alone.
 * @param table of the data
 * @param recipe seed, exposure and signal
 */
export function toyCountTable(
  table: CountTable,
  { seed, exposure, uncertaintyLaw, signal }: ToyRecipe,
): CountTable {
  const streams = toyStreams(seed, table.id);
  const peak = signal === undefined ? -1 : nearestHypothesis(table.massMeV, signal.massMeV);
  return {
    ...table,
    observedCount: table.background.map((mean, k) => {
      const events = streams.background.poisson(mean * exposure);
      return k === peak && signal !== undefined ? events + streams.signal.poisson(signal.events) : events;
    }),
    background: table.background.map((events) => events * exposure),
    backgroundUncertainty: table.backgroundUncertainty.map((systematic) =>
      projectedUncertainty({ statistical: 0, systematic }, exposure, uncertaintyLaw),
    ),
    singleEventSensitivity: table.singleEventSensitivity.map((branching) => branching / exposure),
  };
}
