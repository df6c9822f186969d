import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import type { LimitTable } from '../data/limitTableSchema.ts';
import { betweenRowsAcceptance } from './betweenRows.ts';
import { decayAcceptance } from './decayLaw.ts';
import { flightAcceptance } from './flightLaw.ts';
import { interpolate } from './interpolation.ts';
import { floorOfTable, lifetimeReach, withinReach } from './lifetimeReach.ts';
import { once } from './once.ts';
import { rowsAcceptance, tableNodes } from './lifetimeRows.ts';
import { promptRowsAcceptance } from './promptRows.ts';
import { scanOfPublished, silenceOfPublished } from './publishedLimits.ts';
import type { ScanOptions, Search } from './search.ts';
import { searchHead } from './searchHead.ts';

/**
 * A search of which only upper limits are public. Its limits stand at the confidence level and for the data they were
 * published for; there are no counts, no expectation and no projection. Other lifetimes follow from the limits at several
 * lifetimes, or from a law.
 * @param table checked content of an analysis file
 */
export function createLimitTableSearch(table: LimitTable): Search {
  const hypothesesMeV = Float64Array.from(tableNodes(table));
  const masses = Float64Array.from(table.reference.massMeV);
  const logLimits = Float64Array.from(table.reference.limit, log);
  const limits = hypothesesMeV.map((mass) => exp(interpolate(masses, logLimits, mass)));
  const silenceUnder = (options: ScanOptions) =>
    silenceOfPublished(table.confidenceLevel, table.recast !== undefined, options);
  const scan = (options: ScanOptions) =>
    scanOfPublished(hypothesesMeV, silenceUnder(options) === null ? limits : null);

  const acceptance = once(() => {
    const law = acceptanceOf(table);
    const { lifetimeLaw } = table;
    const ends = [hypothesesMeV[0], hypothesesMeV[hypothesesMeV.length - 1]] as const;
    const floor = table.lifetimeFloor ?? floorOfTable(lifetimeLaw, ends, table.provenance.note);
    const reach = lifetimeReach(floor, law, longestLifetimeS(lifetimeLaw));
    return { reach, ratio: withinReach(law, reach) };
  });
  return {
    ...searchHead(table),
    hypothesesMeV,
    ...(table.lifetimeLaw.kind === 'flight' ? { seesPromptDecays: false } : {}),
    table,
    silenceUnder,
    scan,
    inputs: () => ({
      kind: 'limit-table',
      hypothesesMeV,
      limit: limits,
      confidenceLevel: table.confidenceLevel,
    }),
    get lifetimeReach() {
      return acceptance().reach;
    },
    get acceptanceRatio() {
      return acceptance().ratio;
    },
  };
}

/** Beyond which the limits say nothing, s. */
function longestLifetimeS(law: LimitTable['lifetimeLaw']): number {
  if (law.kind === 'decay' || law.kind === 'prompt-rows') return 1e-9 * (law.longestLifetimeNs ?? Infinity);
  return law.kind === 'between-rows' ? 1e-9 / law.rows[0].inverseLifetimePerNs : Infinity;
}

function acceptanceOf(table: LimitTable): Search['acceptanceRatio'] {
  const law = table.lifetimeLaw;
  if (law.kind === 'rows') return rowsAcceptance(table, law);
  if (law.kind === 'between-rows') return betweenRowsAcceptance(table, law);
  if (law.kind === 'stable-only')
    return (_massMeV, inverseLifetimePerS) => (inverseLifetimePerS === 0 ? 1 : 0);
  if (law.kind === 'prompt-rows') return promptRowsAcceptance(law);
  if (law.kind === 'flight') return flightAcceptance(law);
  const [low, high] = [table.massRangesMeV[0][0], table.massRangesMeV[table.massRangesMeV.length - 1][1]];
  return decayAcceptance({ massMeV: [low, high], lifetimeNs: [law.lifetimeNs, law.lifetimeNs] });
}
