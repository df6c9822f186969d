import type { ExclusionAnswer, LimitsAnswer, SearchExclusion } from '../../../engine/answer.ts';
import { standingsOf } from '../../../engine/verdict.ts';
import type { CouplingConvention } from '../../../physics/models/model.ts';
import type { PlaneScene } from '../../../plot/scene.ts';
import type { Choices } from '../../../state/choices.ts';
import { modelOf, sharePlane } from '../../../state/models.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { regionViews } from '../../explore/scenes/regions.ts';
import { answerOf, type Entries } from '../../planner/entries.ts';
import { particleSymbol } from '../../text/symbols.ts';
import { outlookOf } from '../../verdict/outlook.ts';
import type { LayerScene, PlaneLook, SceneParts } from '../layer.ts';
import { bandsOf } from './bands.ts';
import { coverageOf, focusedSearch } from './coverage.ts';
import { limitBands, limitLines, limitName, silentStretches } from './limitCurves.ts';
import { earlierLines, regionsOf } from './searchRegions.ts';

type DrawPlane<A> = (choices: Choices, answer: A, strongest: string | null, look: PlaneLook) => SceneParts;

const nothing: SceneParts = {};
const noCoverage: PlaneScene['coverage'] = [];

/** Regions, earlier edges, bands and coverage of the searches on the plane of a model; where a union is asked for, only coverage. */
function modelDrawer(): DrawPlane<ExclusionAnswer> {
  const view = regionViews();
  const regions = rememberLast(regionsOf);
  const earlier = rememberLast(earlierLines);
  const coverage = rememberLast(coverageOf);
  const bands = rememberLast(
    (
      search: SearchExclusion | undefined,
      convention: CouplingConvention,
      [lower, upper]: PlaneLook['y'],
    ): PlaneScene['bands'] =>
      search === undefined
        ? []
        : bandsOf(search.curves, search.massRangesMeV, convention, Math.log10(upper / lower), search.search),
  );
  return (choices, answer, strongest, look) => {
    const covered = { coverage: look.main ? coverage(answer) : noCoverage };
    if (answer.union.length > 0) return covered;
    const seen = view(choices, look);
    const focused = focusedSearch(look.highlighted, strongest, answer.searches);
    const banded = answer.searches.find(({ search }) => search === focused);
    return {
      ...covered,
      regions: regions(answer, seen),
      lines: earlier(answer, seen),
      bands: bands(banded, seen.convention, look.y),
    };
  };
}

/** Limits of the searches over mass, with bands, coverage, and where the search in focus did not look. */
function limitDrawer(): DrawPlane<LimitsAnswer> {
  const curves = rememberLast(limitLines);
  const bands = rememberLast(limitBands);
  const silent = rememberLast(silentStretches);
  const coverage = rememberLast(coverageOf);
  const symbol = rememberLast(particleSymbol);
  return (choices, answer, strongest, { highlighted, main }) => {
    const focused = focusedSearch(highlighted, strongest, answer.searches);
    const projection = choices.exposure !== 1;
    const particle = symbol(modelOf(choices.model));
    return {
      lines: curves(answer, choices.kind, projection, limitName(choices), particle, highlighted),
      bands: bands(answer, focused, choices.kind !== 'observed' || projection),
      silent: silent(answer, focused),
      coverage: main ? coverage(answer) : noCoverage,
    };
  };
}

/** The search with the largest μ at the crosshair, by the curve that decides. */
function strongestIn(entries: Entries, choices: Choices): string | null {
  const point = answerOf(entries, 'point', 'point');
  if (point === null || !sharePlane(point.model, choices.model)) return null;
  return standingsOf(point.searches, outlookOf(choices)).at(0)?.search ?? null;
}

/** What the searches draw on the planes. */
export function searchesScene(): LayerScene {
  const ofModel = modelDrawer();
  const ofLimits = limitDrawer();
  return ({ choices, entries }, look) => {
    const strongest = strongestIn(entries, choices);
    if (look.content === 'limit') {
      const limits = answerOf(entries, 'limits', 'limits');
      return limits === null ? nothing : ofLimits(choices, limits, strongest, look);
    }
    const exclusion = answerOf(entries, 'exclusion', 'exclusion');
    return exclusion !== null && sharePlane(exclusion.model, choices.model)
      ? ofModel(choices, exclusion, strongest, look)
      : nothing;
  };
}
