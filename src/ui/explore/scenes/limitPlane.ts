import type { LimitsAnswer, PointAnswer, SearchLimits } from '../../../engine/answer.ts';
import type { CurveName } from '../../../engine/request.ts';
import { END_POINT_MASS } from '../../../physics/kinematics.ts';
import { couplingInConvention } from '../../../physics/models/conventions.ts';
import type { BenchmarkModel, CouplingConvention } from '../../../physics/models/model.ts';
import { formatScientific, formatTime, powerOfTen } from '../../../plot/format.ts';
import type { BandScene, CrosshairScene, LineScene, PlaneScene, RichText } from '../../../plot/scene.ts';
import type { Choices } from '../../../state/choices.ts';
import { massViewOf } from '../../../state/defaults.ts';
import { chosenConvention, modelOf } from '../../../state/models.ts';
import { massRangeMeV } from '../../../state/ranges.ts';
import { searchFace } from '../../searches/faces.ts';
import { percent } from '../../sentence/parts.ts';
import { lineText } from '../../text/lineText.ts';
import { joined, rich } from '../../text/markup.ts';
import {
  couplingSymbol,
  couplingUnit,
  massTitle,
  particleSymbol,
  productionSymbol,
} from '../../text/symbols.ts';
import { alongGrid, breakAtGaps } from './curves.ts';
import type { PlaneFrame } from './frames.ts';
import { guides } from './guides.ts';
import { rememberLast } from './memo.ts';
import { chipText, coverageOf, massText, ringOf } from './modelPlane.ts';

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
  const prediction = rememberLast(predictedLine);
  const lines = rememberLast((first: readonly LineScene[], second: LineScene) => [...first, second]);

  return ({ choices, answer, point, frame, highlighted, main }) => {
    const model = modelOf(choices.model);
    const domain = range(answer, main);
    const focused = highlighted ?? answer.searches[0]?.search ?? null;
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
        curves(answer, choices.kind, choices.exposure !== 1, limitName(choices), highlighted),
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

/** The words at the limit: its confidence level and its lifetime. */
function limitName({ confidenceLevel, lifetime }: Choices): string {
  const level = `${percent(confidenceLevel)} CL limit`;
  if (lifetime === 'implied') return level;
  if (lifetime === Number.POSITIVE_INFINITY) return `${level}, *τ* → ∞`;
  return `${level}, *τ* = ${formatTime(lifetime)
    .map((run) => run.text)
    .join('')}`;
}

/** The words at the predicted B: the coupling with its symbol and unit. */
function predictionName(convention: CouplingConvention, amplitude: number): RichText {
  const value = couplingInConvention(convention, amplitude);
  const unit = convention.unitTex === '' ? [] : joined(' ', couplingUnit(convention));
  return joined('predicted for ', couplingSymbol(convention), ' = ', formatScientific(value, 2), unit);
}

function limitLines(
  answer: LimitsAnswer,
  kind: Choices['kind'],
  projection: boolean,
  name: string,
  highlighted: string | null,
): LineScene[] {
  return answer.searches.flatMap((search) => {
    const { style } = searchFace(search.search, search.signature);
    const grid = breakAtGaps(search.massMeV, search.massRangesMeV);
    const faded = highlighted !== null && highlighted !== search.search;
    const line = (curve: CurveName, own: Pick<LineScene, 'style' | 'label' | 'projection'>): LineScene => ({
      id: `${search.search}-limit-${curve}`,
      x: grid.x,
      y: alongGrid(grid, search.branchingRatioLimit[curve]),
      labelPlacement: 'leader',
      faded,
      ...own,
    });
    if (projection) return [line('median', { style, label: rich(`${name}, projection`), projection: true })];
    return [
      ...(kind === 'observed'
        ? []
        : [
            line('median', {
              style: 'expected',
              label: kind === 'expected' ? rich(`${name}, expected`) : null,
            }),
          ]),
      ...(kind === 'expected' ? [] : [line('observed', { style, label: rich(name) })]),
    ];
  });
}

function limitBands(answer: LimitsAnswer, focused: string | null, wanted: boolean): BandScene[] {
  const search = answer.searches.find((each) => each.search === focused);
  if (!wanted || search === undefined) return [];
  const grid = breakAtGaps(search.massMeV, search.massRangesMeV);
  const band = (sigma: 1 | 2, lower: CurveName, upper: CurveName): BandScene => ({
    id: `${search.search}-limit-${sigma}`,
    x: grid.x,
    lower: alongGrid(grid, search.branchingRatioLimit[lower]),
    upper: alongGrid(grid, search.branchingRatioLimit[upper]),
    sigma,
  });
  return [band(2, 'm2', 'p2'), band(1, 'm1', 'p1')];
}

const massStepMeV = 1;

function predictedLine(model: BenchmarkModel, convention: CouplingConvention, amplitude: number): LineScene {
  const steps = Math.floor(END_POINT_MASS / massStepMeV) + 1;
  const massMeV = Float64Array.from({ length: steps + 1 }, (_, k) =>
    Math.min(k * massStepMeV, END_POINT_MASS),
  );
  return {
    id: 'predicted',
    x: massMeV,
    y: massMeV.map((mass) => {
      const branchingRatio = model.productionPerCoupling2(mass) * amplitude ** 2;
      return branchingRatio > 0 ? branchingRatio : Number.NaN;
    }),
    style: 'predicted',
    label: predictionName(convention, amplitude),
    labelPlacement: 'end',
  };
}

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

function silentStretches(answer: LimitsAnswer, focused: string | null): PlaneScene['silent'] {
  const search = answer.searches.find((each) => each.search === focused);
  if (search === undefined) return [];
  const { name } = searchFace(search.search, search.signature);
  return search.massRangesMeV.slice(1).map(([start], index) => ({
    range: [search.massRangesMeV[index][1], start] as const,
    label: joined('no ', name, ' limit'),
  }));
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

/** The particle of a model for captions of the panel: "Limit on B(K⁺ → π⁺S)". */
export function panelName(choices: Choices): RichText {
  return joined('Limit on B(K^+ → π^+', particleSymbol(modelOf(choices.model)), ')');
}
