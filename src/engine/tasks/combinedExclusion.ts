import { combinedExcludedAt } from '../../exclusion/combinedEdges.ts';
import {
  columnsOfRows,
  type CombinedRow,
  combinedRows,
  type CombinedSetting,
  type Speaker,
} from '../../exclusion/combinedRows.ts';
import { countedSearch } from '../../exclusion/combining.ts';
import { edgeMasses, endsOf } from '../../exclusion/edges.ts';
import { joinRegions } from '../../exclusion/regions.ts';
import { cutAtSides, mergedRanges, sideWidthMeV } from '../../exclusion/union.ts';
import type { Search } from '../../searches/search.ts';
import type { CombinedExclusionAnswer, ExclusionCurve } from '../answer.ts';
import {
  checkAssumptions,
  requireCurves,
  requireInvisibleFraction,
  requireMasses,
  requireModel,
  requireSearches,
} from '../checks.ts';
import type { CombinedExclusionRequest } from '../request.ts';
import type { Scans } from '../scans.ts';
import { silenceInModel, silenceUnder } from '../silence.ts';
import { requireCombinable } from './combination.ts';
import { limitFields, needs, regionFields } from './form.ts';
import { summaryOf } from './summary.ts';
import { engineTask } from './task.ts';

type Range = readonly [number, number];

/** Stretches of a search from first to last hypothesis, outside of which it says nothing. */
function stretchesOf({ hypothesesMeV, massRangesMeV }: Search): Range[] {
  return massRangesMeV.flatMap(([from, to]): Range[] => {
    const inside = hypothesesMeV.filter((mass) => mass >= from && mass <= to);
    return inside.length === 0 ? [] : [[inside[0], inside[inside.length - 1]]];
  });
}

/** All masses of all searches, and the other side of each end of a search where another one goes on. */
function commonMasses(lists: readonly Float64Array[], stretches: readonly Range[]): Float64Array {
  const masses = new Set(lists.flatMap((list) => Array.from(list)));
  for (const [from, to] of stretches) masses.add(from - sideWidthMeV).add(to + sideWidthMeV);
  const covered = [...masses].filter((mass) => stretches.some(([from, to]) => mass >= from && mass <= to));
  return Float64Array.from(covered).sort();
}

/** The whole walk of a generator whose steps nobody listens to. */
function finished<T>(walk: Generator<unknown, T>): T {
  for (;;) {
    const step = walk.next();
    if (step.done === true) return step.value;
  }
}

/**
 * What all searches together exclude of a model: at each mass the couplings at which the limit of `answerCombination`
 * excludes, with the same members and the same windows. Where at least two searches with counts see X, the ends are
 * solved for on CLs of the product of their likelihoods; elsewhere they are those of the search that is alone, and searches
 * that cannot enter a product add what they exclude.
 * @param known searches at hand
 * @param scans caches
 * @param request what is asked; of its curves only the observed one and the median are combined
 * @returns a generator of fractions done that ends with the combined intervals and regions in ln g
 * @throws Refusal on a request that cannot be answered
 */
export function* answerCombinedExclusion(
  known: readonly Search[],
  scans: Scans,
  request: CombinedExclusionRequest,
): Generator<number, CombinedExclusionAnswer> {
  const { confidenceLevel, exposure, massesMeV } = request;
  const model = requireModel(request.model);
  const searches = requireSearches(known, request.searches, request.lifetimeLaw);
  checkAssumptions(request);
  requireCurves(request.curves);
  const method = requireCombinable(request);
  const invisibleFraction = requireInvisibleFraction(model, request.invisibleFraction);
  const asked = massesMeV === undefined || massesMeV === 'hypotheses' ? null : requireMasses(massesMeV);
  const drawing = massesMeV === undefined;
  const silences = searches.map(
    (search) => silenceInModel(model, search, invisibleFraction) ?? silenceUnder(search, request),
  );
  const speakers = searches
    .filter((_, i) => silences[i] === null)
    .map((search): Speaker => {
      const scanned = scans.of(search, request);
      const isTable = scanned.scan.publishedLimit !== undefined;
      return { search, scanned, counted: isTable ? null : countedSearch(search, scanned.scan, method) };
    });
  const stretches = speakers.flatMap(({ search }) => stretchesOf(search));
  const lists = speakers.map(({ search }) => (drawing ? scans.masses(model, search) : search.hypothesesMeV));
  const masses = asked ?? commonMasses(lists, stretches);
  const together = { massRangesMeV: mergedRanges(stretches) };
  const wanted = (['observed', 'median'] as const).filter(
    (curve) => request.curves.includes(curve) && (curve === 'median' || exposure === 1),
  );
  const curves: ExclusionCurve[] = [];
  for (const [index, curve] of wanted.entries()) {
    const setting: CombinedSetting = { model, invisibleFraction, confidenceLevel, speakers, curve };
    const rows = yield* combinedRows(setting, masses, (fraction) => (index + fraction) / wanted.length);
    const added: CombinedRow[] = [];
    const endsAt = (mass: number): ArrayLike<number> | null => {
      const [row] = finished(combinedRows(setting, Float64Array.of(mass)));
      added.push(row);
      return endsOf(columnsOfRows([row]), 0);
    };
    const excludedAt = (mass: number) => combinedExcludedAt(setting, mass);
    const bent = drawing
      ? edgeMasses(columnsOfRows(rows), together, { endsAt, excludedAt })
      : new Float64Array(0);
    const between = added.filter(({ massMeV }) => bent.includes(massMeV));
    const columns = columnsOfRows([...rows, ...between].sort((a, b) => a.massMeV - b.massMeV));
    const regions = joinRegions(columns, together).map((region) => cutAtSides(region, stretches.flat()));
    curves.push({ curve, columns, regions });
  }
  return {
    task: 'combined-exclusion',
    model: model.id,
    searches: searches.map((search, i) => ({ ...summaryOf(search), silence: silences[i] })),
    massRangesMeV: together.massRangesMeV,
    curves,
  };
}

/** Couplings that the combined limit of all searches excludes. */
export const combinedExclusionTask = engineTask<CombinedExclusionRequest, CombinedExclusionAnswer>({
  name: 'combined-exclusion',
  check: needs<CombinedExclusionRequest>({ ...regionFields, ...limitFields }),
  answer: ({ searches, scans }, request) => answerCombinedExclusion(searches, scans, request),
});
