import { exp } from '../mathematics/exponential.ts';
import type {
  ExclusionAnswer,
  ExclusionCurve,
  LimitsAnswer,
  ModelAnswer,
  SearchLimits,
  SearchSummary,
} from '../engine/answer.ts';
import type { CurveName } from '../engine/request.ts';
import { type EndReason, endReason } from '../exclusion/endCodes.ts';
import { couplingInConvention } from '../physics/models/conventions.ts';
import type { BenchmarkModel, CouplingConvention } from '../physics/models/model.ts';
import { tableWords } from '../words/en/tables.ts';

/** Rows of numbers and words under named columns; NaN stands for "nothing known". */
export interface Table {
  /** What the table holds, one sentence. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
  /** Names in cells, and columns of this table alone, in words; what is missing is a common column or needs none. */
  readonly words?: Readonly<Record<string, string>>;
}

/** What is excluded under one name. */
export interface NamedExclusion {
  /** As files and other programs know it. */
  readonly name: string;
  /** In words, for people. */
  readonly title?: string;
  readonly curves: readonly ExclusionCurve[];
}

/** What each search of an answer excludes, and their union as `union` where it was asked for. */
export function namedExclusions({ searches, union }: ExclusionAnswer): readonly NamedExclusion[] {
  return [...searches.map(namedExclusion), { name: 'union', curves: union }];
}

/** What a search excludes, under its name in tables. */
export const namedExclusion = (search: Named & Pick<NamedExclusion, 'curves'>): NamedExclusion => ({
  name: nameInTable(search),
  title: titleInTable(search),
  curves: search.curves,
});

/**
 * Excluded intervals as rows, one interval each, numbered from 1 at each mass.
 * @param excluded of each the observed curve is written, else the median of the expected ones
 * @param model the model in which it is excluded
 * @param convention coupling convention of the ends; the model's first one if absent
 * @returns columns `search,m_MeV,interval,coupling_lo,coupling_hi,coupling_lo_reason,coupling_hi_reason`; an open end is
 * Infinity, and reasons are `limit`, `acceptance` and `model`
 */
export function exclusionTable(
  excluded: readonly NamedExclusion[],
  model: BenchmarkModel,
  convention: CouplingConvention = model.conventions[0],
): Table {
  const rows: (number | string)[][] = [];
  const found = new Set<EndReason>();
  for (const { name, curves } of excluded) {
    const curve =
      curves.find((each) => each.curve === 'observed') ?? curves.find((each) => each.curve === 'median');
    if (curve === undefined) continue;
    const { massMeV, offset, logLower, logUpper, lowerCode, upperCode } = curve.columns;
    massMeV.forEach((mass, i) => {
      for (let k = offset[i]; k < offset[i + 1]; k += 1) {
        const ends = [logLower[k], logUpper[k]].map((log) => couplingInConvention(convention, exp(log)));
        const reasons = [lowerCode[k], upperCode[k]].map(endReason);
        for (const reason of reasons) found.add(reason);
        const turns = convention.power < 0;
        const inOrder = turns ? [...ends.reverse(), ...reasons.reverse()] : [...ends, ...reasons];
        rows.push([name, mass, k - offset[i] + 1, ...inOrder]);
      }
    });
  }
  return {
    title: tableWords.excludedIn(convention.id, model.benchmark),
    columns: [
      'search',
      'm_MeV',
      'interval',
      'coupling_lo',
      'coupling_hi',
      'coupling_lo_reason',
      'coupling_hi_reason',
    ],
    rows,
    words: Object.fromEntries([
      ...[...found].map((reason) => [reason, tableWords.ends[reason]]),
      ...excluded.flatMap(({ name, title }) => (title === undefined ? [] : [[name, title]])),
    ]),
  };
}

type Named = Pick<SearchSummary, 'search' | 'title' | 'supposed' | 'toy'>;

/**
 * A search by its identifier, which toy it is, and what is supposed in it: `na62-pinunu-2016-2022 toy seed 7`,
 * `na62-pinunu-2016-2022 what-if 196:3`.
 */
function nameInTable({ search, supposed, toy }: Named): string {
  const name = toy === undefined ? search : `${search} toy seed ${toy.seed}`;
  return supposed === undefined ? name : `${name} what-if ${supposed.hypothesisMeV}:${supposed.count}`;
}

function titleInTable({ title, supposed, toy }: Named): string {
  const name = toy === undefined ? title : tableWords.toy(title, toy.seed, toy.exposure);
  return supposed === undefined ? name : tableWords.supposed(name, supposed.count, supposed.hypothesisMeV);
}

const curveSuffixes: readonly (readonly [CurveName, string])[] = [
  ['observed', 'obs'],
  ['median', 'exp'],
  ['m2', 'exp_m2'],
  ['m1', 'exp_m1'],
  ['p1', 'exp_p1'],
  ['p2', 'exp_p2'],
];

const errorColumns = (quantity: string) => curveSuffixes.map(([, suffix]) => `${quantity}_${suffix}_err`);

/** Toys and Monte-Carlo errors at one mass, NaN for a search without toys; nothing where all are without. */
function toyCells(
  { toys, signalLimitError, branchingRatioLimitError }: SearchLimits,
  row: number,
  wanted: boolean,
): number[] {
  if (!wanted) return [];
  const errors = [signalLimitError, branchingRatioLimitError].flatMap((each) =>
    curveSuffixes.map(([curve]) => each?.[curve][row] ?? Number.NaN),
  );
  return [toys?.[row] ?? Number.NaN, ...errors];
}

function limitRows(limits: SearchLimits, withToys: boolean): number[][] {
  return Array.from(limits.massMeV, (mass, i) => [
    mass,
    limits.observedCount[i],
    limits.background[i],
    limits.backgroundUncertainty[i],
    ...curveSuffixes.map(([curve]) => limits.signalLimit[curve][i]),
    limits.singleEventSensitivity[i],
    limits.acceptanceRatio[i],
    ...curveSuffixes.map(([curve]) => limits.branchingRatioLimit[curve][i]),
    ...toyCells(limits, i, withToys),
  ]);
}

/**
 * Model-independent limits as rows over mass.
 * @param answer engine answer
 * @returns columns `m_MeV,n_obs,b,sigma_b,n_ul_obs,…,ses,acceptance_ratio,br_ul_obs,…`, led by `search` when there are
 * several, events are supposed or they are a toy's, and followed by `toys,n_ul_obs_err,…,br_ul_obs_err,…` where limits come from toys
 */
export function limitsTable(answer: Pick<LimitsAnswer, 'searches'>): Table {
  const isNamed =
    answer.searches.length > 1 ||
    answer.searches.some(({ supposed, toy }) => supposed !== undefined || toy !== undefined);
  const withToys = answer.searches.some(({ signalLimitError }) => signalLimitError !== undefined);
  return {
    title: tableWords.limits(answer.searches.map(titleInTable).join(', ')),
    columns: [
      ...(isNamed ? ['search'] : []),
      'm_MeV',
      'n_obs',
      'b',
      'sigma_b',
      ...curveSuffixes.map(([, suffix]) => `n_ul_${suffix}`),
      'ses',
      'acceptance_ratio',
      ...curveSuffixes.map(([, suffix]) => `br_ul_${suffix}`),
      ...(withToys ? ['toys', ...errorColumns('n_ul'), ...errorColumns('br_ul')] : []),
    ],
    rows: answer.searches.flatMap((limits) =>
      limitRows(limits, withToys).map((row) => (isNamed ? [nameInTable(limits), ...row] : row)),
    ),
    words: Object.fromEntries(answer.searches.map((search) => [nameInTable(search), titleInTable(search)])),
  };
}

/**
 * The model table as rows over mass.
 * @param answer engine answer
 * @returns columns `m_MeV,br_over_coupling2,tau_times_coupling2_s,bf_ee,bf_mumu,bf_gammagamma`
 */
export function modelTable(answer: ModelAnswer): Table {
  return {
    title: tableWords.model(answer.model),
    columns: ['m_MeV', 'br_over_coupling2', 'tau_times_coupling2_s', 'bf_ee', 'bf_mumu', 'bf_gammagamma'],
    rows: Array.from(answer.massMeV, (mass, i) => [
      mass,
      answer.productionPerCoupling2[i],
      answer.lifetimeTimesCoupling2S[i],
      answer.ee[i],
      answer.mumu[i],
      answer.gammagamma[i],
    ]),
  };
}
