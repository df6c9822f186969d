import { checkToys, refuse } from '../statistics/checkChannel.ts';
import { type ShapeModel, shapeModel } from '../statistics/shape/shapeModel.ts';
import { extendTally, type ShapeTally, shapeTally } from '../statistics/shape/shapeTally.ts';
import { type ShapeLimits, tallyLimits } from '../statistics/shape/tallyLimits.ts';
import type { LimitScan, ScanOptions, ScanProgress, Search } from './search.ts';
import { type ShapeHypothesis, shapeHypotheses } from './shapeSearch.ts';
import type { SearchSilence } from './silence.ts';

/** Toys per hypothesis where none are asked for: errors of about 1 %. */
const usualToys = 4096;
const usualSeed = 1;
/** The first coarse curve has every so many-th hypothesis. */
const stride = 6;

/** One hypothesis on its way. */
interface Runner {
  readonly model: ShapeModel;
  readonly tally: ShapeTally;
  /** Limits from so many blocks, computed when somebody looks. */
  limits: ShapeLimits | null;
  limitsOf: number;
}

/** The order in which hypotheses are gone through: every `stride`-th and the last, then the others. */
function order(count: number): number[] {
  const all = Array.from({ length: count }, (_, i) => i);
  const isFirst = (i: number) => i % stride === 0 || i === count - 1;
  return [...all.filter(isFirst), ...all.filter((i) => !isFirst(i))];
}

function limitsOf(runner: Runner, confidenceLevel: number): ShapeLimits | null {
  if (runner.limitsOf !== runner.tally.blocks) {
    runner.limits = tallyLimits(runner.tally, confidenceLevel);
    runner.limitsOf = runner.tally.blocks;
  }
  return runner.limits;
}

/**
 * The unbinned analysis of a search over all its hypotheses, as a search of its own: upper limits from toys with their
 * Monte-Carlo errors (2021 paper, JHEP 03 (2021) 058, section 5 and figure 4 left). Counts and background are those of the
 * signal region that a mass belongs to. Everything but the statistics, acceptance included, is that of the given search.
 * @param search a search with data for it (`unbinned`)
 * @param id identifier of the new one
 */
export function createShapeSearch(search: Search, id: string): Search {
  const { hypothesesMeV, unbinned } = search;
  let prepared: readonly ShapeHypothesis[] | null = null;
  const hypotheses = (): readonly ShapeHypothesis[] => {
    prepared ??= unbinned === undefined ? [] : Array.from(hypothesesMeV, shapeHypotheses(unbinned));
    return prepared;
  };

  function collect(runners: readonly (Runner | undefined)[], confidenceLevel: number): LimitScan {
    const limits = Array.from(hypothesesMeV, (_, i) => {
      const runner = runners[i];
      return runner === undefined ? null : limitsOf(runner, confidenceLevel);
    });
    const column = (pick: (limit: ShapeLimits) => number) =>
      Float64Array.from(limits, (limit) => (limit === null ? Number.NaN : pick(limit)));
    const expected = (field: 'signalLimit' | 'error') => {
      const [m2, m1, median, p1, p2] = [0, 1, 2, 3, 4].map((k) =>
        column((limit) => limit.expected[k][field]),
      );
      return [m2, m1, median, p1, p2] as const;
    };
    const given = (pick: (hypothesis: ShapeHypothesis) => number) => Float64Array.from(hypotheses(), pick);
    return {
      massMeV: hypothesesMeV,
      observedCount: given(({ config }) => config.events.length),
      background: given(({ config }) => config.nB0),
      backgroundUncertainty: given(({ config }) => config.sB),
      singleEventSensitivity: given(({ singleEventSensitivity }) => singleEventSensitivity),
      signalLimitObserved: column(({ observed }) => observed.signalLimit),
      signalLimitExpected: expected('signalLimit'),
      signalLimitError: { observed: column(({ observed }) => observed.error), expected: expected('error') },
      toys: Float64Array.from(hypothesesMeV, (_, i) => runners[i]?.tally.toys ?? 0),
    };
  }

  /** Rounds of the hypotheses, each with twice the toys of the round before. */
  function* scanSteps(options: ScanOptions): Generator<ScanProgress, LimitScan> {
    const { confidenceLevel, toys = usualToys, seed = usualSeed, only } = options;
    refuse(checkToys({ toys, seed }));
    const runners: (Runner | undefined)[] = [];
    const places = order(hypothesesMeV.length).filter((i) => only?.includes(i) ?? true);
    const soFar = () => collect(runners, confidenceLevel);
    let done = 0;
    for (let goal = 1, unfinished = true; unfinished; goal *= 2) {
      unfinished = false;
      for (const i of places) {
        const { model, tally } = (runners[i] ??= start(hypotheses()[i], confidenceLevel, seed, i));
        while (tally.toys < toys && tally.blocks < goal) {
          const before = tally.toys;
          extendTally(model, tally);
          done += Math.min(toys, tally.toys) - before;
          yield { fraction: done / (toys * places.length), soFar };
        }
        if (tally.toys < toys) unfinished = true;
      }
    }
    return soFar();
  }

  const silenceUnder = ({ exposure, statistic }: ScanOptions): SearchSilence | null => {
    if (statistic === 'clsb') return { code: 'unbinned-cls-only' };
    return exposure === 1 ? null : { code: 'unbinned-no-projection', exposure };
  };
  const { inputs: _inputs, suppositions: _suppositions, ...shared } = search;
  return {
    ...shared,
    id,
    title: `${search.title.replace(/ \(.*\)$/, '')} (shape)`,
    silenceUnder,
    scan: (options) => {
      if (silenceUnder(options) !== null) return collect([], options.confidenceLevel);
      const walk = scanSteps(options);
      for (;;) {
        const step = walk.next();
        if (step.done) return step.value;
      }
    },
    scanSteps,
  };
}

function start(
  { config }: ShapeHypothesis,
  confidenceLevel: number,
  seed: number,
  hypothesis: number,
): Runner {
  const model = shapeModel(config);
  return { model, tally: shapeTally(model, confidenceLevel, seed, hypothesis), limits: null, limitsOf: 0 };
}
