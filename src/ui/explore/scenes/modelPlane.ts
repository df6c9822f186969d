import { modelName } from '../../../words/en/models.ts';
import type { ExclusionAnswer, PointAnswer } from '../../../engine/answer.ts';
import type { BenchmarkModel, CouplingConvention } from '../../../physics/models/model.ts';
import { couplingInConvention } from '../../../physics/models/conventions.ts';
import { totalLifetime } from '../../../physics/totalLifetime.ts';
import { formatQuantity, formatScientific } from '../../../plot/format.ts';
import type { CrosshairScene, PinScene, PlaneScene, RichText, RightAxisScene } from '../../../plot/scene.ts';
import type { Choices } from '../../../state/choices.ts';
import { massViewOf } from '../../../state/defaults.ts';
import { chosenConvention, modelOf } from '../../../state/models.ts';
import { couplingViewOf } from '../../../state/view.ts';
import { planeWords } from '../../../words/en/planes.ts';
import { lifetimeChip } from '../../text/lifetimes.ts';
import { joined, rich } from '../../text/markup.ts';
import { couplingTitle, lifetimeSymbol, massTitle, particleSymbol } from '../../text/symbols.ts';
import { massText, nothingOnPlane } from '../../verdict/placeWords.ts';
import type { PlaneFrame } from './frames.ts';
import { guides } from './guides.ts';
import { lifetimeAxis, lifetimeContours } from './lifetimes.ts';
import { rememberLast } from './memo.ts';

/** Everything the model plane is drawn from, without its layers. */
export interface ModelPlaneInput {
  readonly choices: Choices;
  readonly answer: ExclusionAnswer;
  readonly point: PointAnswer | null;
  readonly standing: CrosshairStanding;
  readonly frame: PlaneFrame;
}

/** What the verdict says of the crosshair. */
export interface CrosshairStanding {
  /** Colour of the ring: that of what excludes the point, else ink. */
  readonly ring: CrosshairScene['ring'];
  /** The search with the largest μ, or null. */
  readonly strongest: string | null;
}

/** Letters of pins, in order. */
export const pinLetters = 'ABCDEFGH';

/** Along the axis of a lower plane a title of several words has no room, px. */
const longTitlePx = 460;

/**
 * A builder of the model plane without its layers, that keeps the parts which a change leaves alone.
 * @returns a function from input to scene; the same input gives an equal scene
 */
export function modelPlaneBuilder(): (input: ModelPlaneInput) => PlaneScene {
  const contours = rememberLast(lifetimeContours);
  const pins = rememberLast(pinsOf);
  const x = rememberLast(
    (model: Choices['model'], scale: Choices['massScale'], lower: number, upper: number, short: boolean) => ({
      scale,
      domain: [lower, upper] as const,
      label: massTitle(modelOf(model), short),
      showTicks: true,
    }),
  );
  const y = rememberLast(
    (
      model: BenchmarkModel,
      convention: CouplingConvention,
      domain: readonly [number, number],
      short: boolean,
    ) => ({
      scale: 'log' as const,
      domain,
      label: joined(...planeWords.axis(couplingTitle(convention), 'coupling', particleSymbol(model), short)),
    }),
  );

  return ({ choices, answer, point, standing, frame }) => {
    const model = modelOf(choices.model);
    const convention = chosenConvention(choices);
    const mass = x(choices.model, choices.massScale, ...massViewOf(choices), frame.compact);
    const short = frame.compact || frame.height < longTitlePx;
    const coupling = y(model, convention, couplingViewOf(choices), short);
    return {
      id: 'model-plane',
      title: planeWords.title(planeWords.exclusion(modelName(model), model.benchmark)),
      ...frame,
      x: mass,
      y: coupling,
      right: frame.compact ? null : lifetimeScaleOf(choices, point, frame),
      regions: none,
      lines: contours(answer.modelCurves, convention, choices.invisibleFraction, frame.compact),
      bands: none,
      guides,
      coverage: none,
      silent: none,
      pins: pins(choices.pins, convention),
      crosshair: crosshairOf(choices, standing.ring),
      message: messageOf(answer, choices),
    };
  };
}

const none: readonly never[] = [];

function pinsOf(pins: Choices['pins'], convention: CouplingConvention): PinScene[] {
  return pins.map((pin, index) => ({
    letter: pinLetters[index],
    x: pin.massMeV,
    y: couplingInConvention(convention, pin.amplitudeCoupling),
  }));
}

/** The lifetime axis at the crosshair's mass, or null where X is invisible or its lifetime unknown. */
export function lifetimeScaleOf(
  choices: Choices,
  point: PointAnswer | null,
  frame: PlaneFrame,
): RightAxisScene | null {
  const model = modelOf(choices.model);
  const { massMeV, amplitudeCoupling } = choices.crosshair;
  const product = totalLifetime(model.lifetimeTimesCoupling2S(massMeV), choices.invisibleFraction);
  const height = frame.height - frame.margin.top - frame.margin.bottom;
  return lifetimeAxis({
    convention: chosenConvention(choices),
    lifetimeTimesCoupling2S: product,
    coupling: couplingViewOf(choices),
    title: joined(...planeWords.lifetimeAt(lifetimeSymbol(model), massText(massMeV))),
    chip: point === null ? null : lifetimeChip(product / amplitudeCoupling ** 2),
    height,
    room: frame.width < 800 ? 46 : 28,
  });
}

/** A value for a chip: two digits, no room around the cross. */
export function chipText(value: number): RichText {
  const text = value >= 0.01 && value < 1000 ? formatQuantity(value, 2) : formatScientific(value, 2);
  return text.map((run) => ({ ...run, text: run.text.replace(' × ', '×') }));
}

/** The crosshair of the model plane. */
export function crosshairOf(choices: Choices, ring: CrosshairScene['ring']): CrosshairScene {
  const { massMeV, amplitudeCoupling } = choices.crosshair;
  const y = couplingInConvention(chosenConvention(choices), amplitudeCoupling);
  return {
    x: massMeV,
    y,
    xChip: rich(massText(massMeV)),
    yChip: chipText(y),
    ring,
    marks: [],
  };
}

function messageOf(answer: ExclusionAnswer, choices: Choices): string | null {
  if (answer.searches.length === 0) return nothingOnPlane(choices);
  const silences = answer.searches.map((search) => search.silence);
  const { particle, benchmark } = modelOf(answer.model);
  return silences.every((silence) => silence !== null) ? planeWords.unseen(particle, benchmark) : null;
}
