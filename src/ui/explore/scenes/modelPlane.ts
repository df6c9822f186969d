import type { ExclusionAnswer, PointAnswer } from '../../../engine/answer.ts';
import type { CouplingConvention } from '../../../physics/models/model.ts';
import { couplingInConvention } from '../../../physics/models/conventions.ts';
import { totalLifetime } from '../../../physics/totalLifetime.ts';
import { formatQuantity, formatScientific } from '../../../plot/format.ts';
import type { CrosshairScene, PinScene, PlaneScene, RichText, RightAxisScene } from '../../../plot/scene.ts';
import type { Choices } from '../../../state/choices.ts';
import { massViewOf } from '../../../state/defaults.ts';
import { chosenConvention, modelOf } from '../../../state/models.ts';
import { couplingViewOf } from '../../../state/view.ts';
import { searchFace } from '../../searches/faces.ts';
import { lifetimeChip } from '../../text/lifetimes.ts';
import { joined, rich } from '../../text/markup.ts';
import { couplingTitle, lifetimeSymbol, massTitle } from '../../text/symbols.ts';
import type { PlaneFrame } from './frames.ts';
import { guides } from './guides.ts';
import { lifetimeAxis, lifetimeContours } from './lifetimes.ts';
import { rememberLast } from './memo.ts';

/** Everything the model plane is drawn from, without its layers. */
export interface ModelPlaneInput {
  readonly choices: Choices;
  readonly answer: ExclusionAnswer;
  readonly point: PointAnswer | null;
  readonly frame: PlaneFrame;
}

/** Letters of pins, in order. */
export const pinLetters = 'ABCDEFGH';

/**
 * A builder of the model plane without its layers, that keeps the parts which a change leaves alone.
 * @returns a function from input to scene; the same input gives an equal scene
 */
export function modelPlaneBuilder(): (input: ModelPlaneInput) => PlaneScene {
  const contours = rememberLast(lifetimeContours);
  const pins = rememberLast(pinsOf);
  const x = rememberLast(
    (model: Choices['model'], scale: Choices['massScale'], lower: number, upper: number) => ({
      scale,
      domain: [lower, upper] as const,
      label: massTitle(modelOf(model)),
      showTicks: true,
    }),
  );
  const y = rememberLast((convention: CouplingConvention, domain: readonly [number, number]) => ({
    scale: 'log' as const,
    domain,
    label: couplingTitle(convention),
  }));

  return ({ choices, answer, point, frame }) => {
    const model = modelOf(choices.model);
    const convention = chosenConvention(choices);
    const mass = x(choices.model, choices.massScale, ...massViewOf(choices));
    const coupling = y(convention, couplingViewOf(choices));
    return {
      id: 'model-plane',
      title: `Exclusion plot, ${model.name} ${model.benchmark}; use arrow keys`,
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
      crosshair: crosshairOf(choices, point),
      message: messageOf(answer),
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
    title: joined(lifetimeSymbol(model), ' at ', massText(massMeV), ' MeV'),
    chip: point === null ? null : lifetimeChip(product / amplitudeCoupling ** 2),
    height,
    room: frame.width < 800 ? 46 : 28,
  });
}

/** A mass for a chip: as many digits as the arrow keys can change. */
export function massText(massMeV: number): string {
  return massMeV.toFixed(massMeV === Math.round(massMeV) ? 0 : 1);
}

/** A value for a chip: two digits, no room around the cross. */
export function chipText(value: number): RichText {
  const text = value >= 0.01 && value < 1000 ? formatQuantity(value, 2) : formatScientific(value, 2);
  return text.map((run) => ({ ...run, text: run.text.replace(' × ', '×') }));
}

/** The crosshair of the model plane. */
export function crosshairOf(choices: Choices, point: PointAnswer | null): CrosshairScene {
  const { massMeV, amplitudeCoupling } = choices.crosshair;
  const y = couplingInConvention(chosenConvention(choices), amplitudeCoupling);
  return {
    x: massMeV,
    y,
    xChip: rich(massText(massMeV)),
    yChip: chipText(y),
    ring: ringOf(point),
    marks: [],
  };
}

/** Colour of the crosshair's ring: that of the search which excludes the point. */
export function ringOf(point: PointAnswer | null): CrosshairScene['ring'] {
  const strongest = point?.searches.find((search) => search.search === point.strongestSearch);
  if (point?.verdict !== 'excluded' || strongest === undefined) return 'ink';
  return searchFace(strongest.search, strongest.signature).style;
}

function messageOf(answer: ExclusionAnswer): string | null {
  if (answer.searches.length === 0) return 'Nothing is switched on. Choose a search under “On the plot”.';
  const silences = answer.searches.map((search) => search.silence);
  const { particle, benchmark } = modelOf(answer.model);
  return silences.every((silence) => silence !== null)
    ? `No search on the plot can see ${particle} of ${benchmark}.`
    : null;
}
