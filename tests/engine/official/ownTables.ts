import type { CountingAnalysis } from '../../../src/data/analysisSchema.ts';
import type { OfficialTable, OfficialTableOf } from '../../../src/data/officialSchema.ts';
import type { PeakAnalysis } from '../../../src/data/peakSchema.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import type { SearchLimits } from '../../../src/engine/answer.ts';
import type { LimitsRequest } from '../../../src/engine/request.ts';
import { backgroundSource } from '../../../src/searches/backgroundSpectrum.ts';
import { dataText } from '../../searches/agreement.ts';

export const pinunu = 'na62-pinunu-2016-2022';
export const pimumu = 'na62-pimumu-2017-2018';

/** A lifetime so short that the decay is at once: requests take none of 0. */
export const prompt = 1e-15;

export const pinunuFile: CountingAnalysis = JSON.parse(dataText(`analyses/${pinunu}.json`));
export const pimumuFile: PeakAnalysis = JSON.parse(dataText(`analyses/${pimumu}.json`));

const about = (search: string, name: string) => ({ id: name, search, name, file: 'record.zip' });

/** Ends of bins of equal width in each signal region of the search for an X that escapes. */
export function binsOf(perRegion: readonly [number, number]): readonly (readonly [number, number])[] {
  return pinunuFile.signalRegionsGeV2.flatMap(([low, high], region) =>
    Array.from({ length: perRegion[region] }, (_, k): readonly [number, number] => {
      const width = (high - low) / perRegion[region];
      return [low + k * width, low + (k + 1) * width];
    }),
  );
}

/** Our reconstruction of the spectrum, in bins. */
export function spectrumTable(bins = binsOf([200, 840])): OfficialTableOf<'spectrum'> {
  return {
    ...about(pinunu, 'Figure 1a'),
    role: 'spectrum',
    lowGeV2: bins.map(([low]) => low),
    highGeV2: bins.map(([, high]) => high),
    counts: bins.map(
      ([low, high]) => pinunuFile.eventsGeV2.filter((event) => event >= low && event < high).length,
    ),
    components: pinunuFile.backgroundComponents.map((component) => {
      const { eventsIn } = backgroundSource(component);
      return {
        id: component.id,
        label: component.label,
        relativeUncertainty: null,
        events: bins.map(([lowGeV2, highGeV2]) => eventsIn({ lowGeV2, highGeV2 })),
      };
    }),
  };
}

/** Our sensitivity, times a factor. */
export function sensitivityTable(factor = 1): OfficialTableOf<'sensitivity'> {
  const { massMeV, value } = pinunuFile.singleEventSensitivity;
  return {
    ...about(pinunu, 'Figure 1b'),
    role: 'sensitivity',
    massMeV,
    value: value.map((each) => factor * each),
  };
}

/** Our di-muon counts. */
export const dimuonTable = (): OfficialTableOf<'dimuon-spectrum'> => ({
  ...about(pimumu, 'Figure 4a'),
  role: 'dimuon-spectrum',
  ...pimumuFile.spectrum,
});

/** Our acceptance, as that of the selection. */
export function acceptanceTable(factor = 1): OfficialTableOf<'acceptance'> {
  const { massMeV, value } = pimumuFile.acceptance;
  return {
    ...about(pimumu, 'Figure 4b'),
    role: 'acceptance',
    massMeV,
    value: value.map((each) => (factor * each) / pimumuFile.windowEfficiency),
  };
}

/** Limits of one search at a lifetime, by official tables or by our own. */
export function limitsAt(
  engine: Engine,
  search: string,
  lifetimeS: number,
  official?: readonly OfficialTable[],
  more: Partial<LimitsRequest> = {},
): SearchLimits {
  const result = engine.run<LimitsRequest>({
    task: 'limits',
    searches: [search],
    lifetime: { kind: 'fixed', lifetimeS },
    confidenceLevel: 0.9,
    method: 'exact',
    exposure: 1,
    ...(official === undefined ? {} : { official }),
    ...more,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.answer.searches[0];
}

/** Our observed limits as a table with a row for each lifetime, all multiplied by a factor. */
export function limitsTable(
  engine: Engine,
  search: string,
  lifetimesS: readonly number[],
  factor = 1,
): OfficialTableOf<'limits'> {
  return {
    ...about(search, `Limits of ${search}`),
    role: 'limits',
    confidenceLevel: 0.9,
    rows: lifetimesS.map((lifetimeS) => {
      const { massMeV, branchingRatioLimit } = limitsAt(engine, search, lifetimeS);
      const found = [...massMeV.keys()].filter((k) => branchingRatioLimit.observed[k] < Infinity);
      return {
        lifetimeS: lifetimeS === Infinity ? ('inf' as const) : lifetimeS === prompt ? 0 : lifetimeS,
        massMeV: found.map((k) => massMeV[k]),
        limit: found.map((k) => factor * branchingRatioLimit.observed[k]),
      };
    }),
  };
}

/** Largest relative difference of two columns where both have a value; fails where one of them has none. */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new Error(`${a.length} and ${b.length} values`);
  return Math.max(
    ...Array.from(a, (value, k) => {
      if (Number.isFinite(value) !== Number.isFinite(b[k])) throw new Error(`row ${k}: ${value} and ${b[k]}`);
      return Number.isFinite(value) && value !== 0 ? Math.abs(b[k] / value - 1) : 0;
    }),
  );
}
