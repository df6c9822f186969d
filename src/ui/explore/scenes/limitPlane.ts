import type { LimitsAnswer, PointAnswer, SearchLimits } from '../../../engine/answer.ts';
import { decidingCurve } from '../../../engine/verdict.ts';
import { predictedOf } from '../../../exclusion/prediction.ts';
import { powerOfTen } from '../../../plot/format.ts';
import type { CrosshairScene, PlaneScene } from '../../../plot/scene.ts';
import type { Signature } from '../../../searches/search.ts';
import type { Choices } from '../../../state/choices.ts';
import { massViewOf } from '../../../state/defaults.ts';
import { modelOf } from '../../../state/models.ts';
import { massRangeMeV } from '../../../state/ranges.ts';
import { planeWords } from '../../../words/en/planes.ts';
import { searchFace } from '../../searches/faces.ts';
import { lineText } from '../../text/lineText.ts';
import { joined, rich } from '../../text/markup.ts';
import { massTitle, particleSymbol, productionSymbol } from '../../text/symbols.ts';
import { outlookOf } from '../../verdict/outlook.ts';
import { massText, nothingOnPlane } from '../../verdict/placeWords.ts';
import type { PlaneFrame } from './frames.ts';
import { guides } from './guides.ts';
import { rememberLast } from './memo.ts';
import { chipText, type CrosshairStanding } from './modelPlane.ts';

/** Everything the limit plane is drawn from, without its layers. */
export interface LimitPlaneInput {
  readonly choices: Choices;
  readonly answer: LimitsAnswer;
  readonly point: PointAnswer | null;
  readonly standing: CrosshairStanding;
  readonly frame: PlaneFrame;
  /** Whether it is the figure (its own axis of mass, guides, coverage) or the panel under it. */
  readonly main: boolean;
}

/**
 * A builder of the plane for upper limits on B(K⁺ → π⁺X), or its product with a decay fraction, over mass, without its layers.
 */
export function limitPlaneBuilder(): (input: LimitPlaneInput) => PlaneScene {
  const range = rememberLast(limitRange);

  return ({ choices, answer, point, standing, frame, main }) => {
    const model = modelOf(choices.model);
    const domain = (main && choices.limitView) || range(answer, main);
    return {
      id: main ? 'limit-figure' : 'limit-panel',
      title: planeWords.title(planeWords.limits(model.particle)),
      ...frame,
      x: {
        scale: choices.massScale,
        domain: massViewOf(choices),
        label: main ? massTitle(model, frame.compact) : [],
        showTicks: main,
      },
      y: {
        scale: 'log',
        domain,
        label: main
          ? joined(...planeWords.axis(productionSymbol(model), 'share', particleSymbol(model), frame.compact))
          : [],
      },
      right: null,
      regions: none,
      lines: none,
      bands: none,
      guides: main ? guides : none,
      coverage: none,
      silent: none,
      pins: none,
      crosshair: limitCrosshair(choices, answer.searches, point, standing.ring, main),
      message: messageOf(answer, choices, domain[1], main),
    };
  };
}

function messageOf(answer: LimitsAnswer, choices: Choices, highest: number, main: boolean): string | null {
  if (answer.searches.length === 0) return main ? nothingOnPlane(choices) : null;
  const speaking = answer.searches.filter((search) => search.silence === null);
  if (
    speaking.length === 0 ||
    speaking.some((search) => smallestLimit(search, massViewOf(choices)) < highest)
  )
    return null;
  return planeWords.noneBelow(lineText(powerOfTen(Math.round(Math.log10(highest)))));
}

const none: readonly never[] = [];

/** Whole decades: four in the panel, six in the figure, from the one that holds the smallest limit. */
export function limitRange(answer: LimitsAnswer, main: boolean): readonly [number, number] {
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

/** A search as far as it tells what is limited at a mass. */
type LimitingSearch = Pick<SearchLimits, 'silence' | 'signature' | 'massRangesMeV'>;

/**
 * What the height of the crosshair means at a mass: the quantity that the first search there limits.
 * @param searches those of the plane, in their order
 */
export function signatureAt(searches: readonly LimitingSearch[], massMeV: number): Signature {
  const speaking = searches.filter(({ silence }) => silence === null);
  const here = speaking.find(({ massRangesMeV }) =>
    massRangesMeV.some(([from, to]) => massMeV >= from && massMeV <= to),
  );
  return (here ?? speaking[0])?.signature ?? 'invisible';
}

function limitCrosshair(
  choices: Choices,
  searches: readonly SearchLimits[],
  point: PointAnswer | null,
  ring: CrosshairScene['ring'],
  main: boolean,
): CrosshairScene {
  const { massMeV, amplitudeCoupling } = choices.crosshair;
  const model = modelOf(choices.model);
  const predictedFor = (signature: Signature) =>
    predictedOf(model, signature, choices.invisibleFraction, massMeV, amplitudeCoupling);
  const own = signatureAt(searches, massMeV);
  const predicted = predictedFor(own);
  const curve = decidingCurve(outlookOf(choices));
  const speaking = (point?.searches ?? []).filter((search) =>
    Number.isFinite(search.branchingRatioLimit[curve]),
  );
  const limits = speaking.map((search) => ({
    y: search.branchingRatioLimit[curve],
    style: searchFace(search.search, search.signature).style,
    filled: false,
  }));
  const compared = new Set<Signature>([own, ...speaking.map(({ signature }) => signature)]);
  if (main) compared.delete(own);
  const dots = [...compared]
    .map(predictedFor)
    .filter((y) => y > 0)
    .map((y) => ({ y, style: 'predicted' as const, filled: true }));
  const onPlane = main && predicted > 0;
  return {
    x: massMeV,
    y: onPlane ? predicted : null,
    xChip: main ? rich(massText(massMeV)) : [],
    yChip: onPlane ? chipText(predicted) : null,
    ring,
    marks: [...limits, ...dots],
  };
}
