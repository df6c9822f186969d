import type { LimitsAnswer, PointAnswer, SearchLimits } from '../../../engine/answer.ts';
import { powerOfTen } from '../../../plot/format.ts';
import type { CrosshairScene, LineScene, PlaneScene } from '../../../plot/scene.ts';
import type { Choices } from '../../../state/choices.ts';
import { massViewOf } from '../../../state/defaults.ts';
import { chosenConvention, modelOf } from '../../../state/models.ts';
import { massRangeMeV } from '../../../state/ranges.ts';
import { searchFace } from '../../searches/faces.ts';
import { lineText } from '../../text/lineText.ts';
import { rich } from '../../text/markup.ts';
import { massTitle, particleSymbol, productionSymbol } from '../../text/symbols.ts';
import type { PlaneFrame } from './frames.ts';
import { guides } from './guides.ts';
import { limitBands, limitLines, limitName, predictedLine, silentStretches } from './limitCurves.ts';
import { rememberLast } from './memo.ts';
import { chipText, coverageOf, focusedSearch, massText, ringOf } from './modelPlane.ts';

/** Everything the limit plane is drawn from. */
export interface LimitPlaneInput {
  readonly choices: Choices;
  readonly answer: LimitsAnswer;
  readonly point: PointAnswer | null;
  readonly frame: PlaneFrame;
  readonly highlighted: string | null;
  /** Whether it is the figure (its own axis of mass, guides, coverage) or the panel under it. */
  readonly main: boolean;
}

/**
 * A builder of the limit plane's scenes: upper limits on B(K⁺ → π⁺X) over mass, and the B that the model predicts at the
 * crosshair's coupling.
 */
export function limitPlaneBuilder(): (input: LimitPlaneInput) => PlaneScene {
  const curves = rememberLast(limitLines);
  const bands = rememberLast(limitBands);
  const range = rememberLast(limitRange);
  const silent = rememberLast(silentStretches);
  const coverage = rememberLast(coverageOf);
  const symbol = rememberLast(particleSymbol);
  const prediction = rememberLast(predictedLine);
  const lines = rememberLast((computed: readonly LineScene[], predicted: LineScene) => [
    ...computed,
    predicted,
  ]);

  return ({ choices, answer, point, frame, highlighted, main }) => {
    const model = modelOf(choices.model);
    const domain = range(answer, main);
    const focused = focusedSearch(highlighted, point, answer.searches);
    return {
      id: main ? 'limit-figure' : 'limit-panel',
      title: `Limits on the branching ratio of K plus to pi plus ${model.particle}; use arrow keys`,
      ...frame,
      x: {
        scale: choices.massScale,
        domain: massViewOf(choices),
        label: main ? massTitle(model) : [],
        showTicks: main,
      },
      y: {
        scale: 'log',
        domain,
        label: main ? productionSymbol(model) : [],
      },
      right: null,
      regions: noRegions,
      lines: lines(
        curves(answer, choices.kind, choices.exposure !== 1, limitName(choices), symbol(model), highlighted),
        prediction(model, chosenConvention(choices), choices.crosshair.amplitudeCoupling),
      ),
      bands: bands(answer, focused, choices.kind !== 'observed' || choices.exposure !== 1),
      guides: main ? guides : noGuides,
      coverage: main ? coverage(answer) : noCoverage,
      silent: silent(answer, focused),
      pins: noPins,
      crosshair: limitCrosshair(choices, point, main),
      message: messageOf(answer, massViewOf(choices), domain[1], main),
    };
  };
}

function messageOf(
  answer: LimitsAnswer,
  mass: readonly [number, number],
  highest: number,
  main: boolean,
): string | null {
  if (answer.searches.length === 0)
    return main ? 'Nothing is switched on. Choose a search under “On the plot”.' : null;
  const speaking = answer.searches.filter((search) => search.silence === null);
  if (speaking.length === 0 || speaking.some((search) => smallestLimit(search, mass) < highest)) return null;
  return `At lifetimes this short no limit lies below ${lineText(powerOfTen(Math.round(Math.log10(highest))))}.`;
}

const noRegions: PlaneScene['regions'] = [];
const noGuides: PlaneScene['guides'] = [];
const noCoverage: PlaneScene['coverage'] = [];
const noPins: PlaneScene['pins'] = [];

/** Whole decades: four in the panel, six in the figure, from the one that holds the smallest limit. */
function limitRange(answer: LimitsAnswer, main: boolean): readonly [number, number] {
  const smallest = Math.min(...answer.searches.map((search) => smallestLimit(search, massRangeMeV)));
  const lowest = Number.isFinite(smallest) ? Math.min(-12, Math.floor(Math.log10(smallest))) : -12;
  return [Number(`1e${lowest}`), Number(`1e${lowest + (main ? 6 : 4)}`)];
}

function smallestLimit(
  { massMeV, branchingRatioLimit }: SearchLimits,
  [from, to]: readonly [number, number],
): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const limits of [branchingRatioLimit.observed, branchingRatioLimit.m2]) {
    limits.forEach((limit, i) => {
      if (limit > 0 && massMeV[i] >= from && massMeV[i] <= to) smallest = Math.min(smallest, limit);
    });
  }
  return smallest;
}

function limitCrosshair(choices: Choices, point: PointAnswer | null, main: boolean): CrosshairScene {
  const { massMeV, amplitudeCoupling } = choices.crosshair;
  const predicted = modelOf(choices.model).productionPerCoupling2(massMeV) * amplitudeCoupling ** 2;
  const curve = choices.exposure === 1 && choices.kind !== 'expected' ? 'observed' : 'median';
  const limits = (point?.searches ?? [])
    .filter((search) => Number.isFinite(search.branchingRatioLimit[curve]))
    .map((search) => ({
      y: search.branchingRatioLimit[curve],
      style: searchFace(search.search, search.signature).style,
      filled: false,
    }));
  const onPlane = main && predicted > 0;
  return {
    x: massMeV,
    y: onPlane ? predicted : null,
    xChip: main ? rich(massText(massMeV)) : [],
    yChip: onPlane ? chipText(predicted) : null,
    ring: ringOf(point),
    marks: [
      ...limits,
      ...(main || !(predicted > 0) ? [] : [{ y: predicted, style: 'predicted' as const, filled: true }]),
    ],
  };
}
