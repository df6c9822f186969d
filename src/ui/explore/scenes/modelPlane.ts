import type { ExclusionAnswer, PointAnswer, SearchExclusion, SearchSummary } from '../../../engine/answer.ts';
import { couplingInConvention } from '../../../physics/models/conventions.ts';
import { formatQuantity, formatScientific } from '../../../plot/format.ts';
import type {
  CoverageScene,
  CrosshairScene,
  LineScene,
  PinScene,
  PlaneScene,
  RegionScene,
  RichText,
  RightAxisScene,
  SeriesStyle,
} from '../../../plot/scene.ts';
import type { Choices } from '../../../state/choices.ts';
import { massViewOf } from '../../../state/defaults.ts';
import { chosenConvention, modelOf } from '../../../state/models.ts';
import { couplingViewOf } from '../../../state/view.ts';
import { searchFace } from '../../searches/faces.ts';
import { lifetimeChip } from '../../text/lifetimes.ts';
import { joined, rich } from '../../text/markup.ts';
import { couplingTitle, lifetimeSymbol, massTitle } from '../../text/symbols.ts';
import { massText, nothingOnPlane } from '../../verdict/verdictWords.ts';
import { bandsOf } from './bands.ts';
import type { PlaneFrame } from './frames.ts';
import { guides } from './guides.ts';
import { lifetimeAxis, lifetimeContours } from './lifetimes.ts';
import { rememberLast } from './memo.ts';
import { earlierLines, type RegionView, regionsOf } from './regions.ts';

/** Everything the model plane is drawn from. */
export interface ModelPlaneInput {
  readonly choices: Choices;
  readonly answer: ExclusionAnswer;
  readonly point: PointAnswer | null;
  readonly standing: CrosshairStanding;
  readonly frame: PlaneFrame;
  /** Search whose bands are drawn, or null for the strongest at the crosshair. */
  readonly highlighted: string | null;
  /** What other experiments exclude; absent before it is read. */
  readonly bounds?: BoundsScene | null;
}

/** What the verdict says of the crosshair. */
export interface CrosshairStanding {
  /** Colour of the ring: that of what excludes the point, else ink. */
  readonly ring: CrosshairScene['ring'];
  /** The search with the largest μ, or null. */
  readonly strongest: string | null;
}

/** Bounds of other experiments, ready to draw. */
export interface BoundsScene {
  readonly regions: readonly RegionScene[];
  readonly lines: readonly LineScene[];
}

/** Letters of pins, in order. */
export const pinLetters = 'ABCDEFGH';

/**
 * A builder of the model plane's scenes that keeps the parts which a change leaves alone.
 * @returns a function from input to scene; the same input gives an equal scene
 */
export function modelPlaneBuilder(): (input: ModelPlaneInput) => PlaneScene {
  const regionView = rememberLast(
    (
      kind: RegionView['kind'],
      projection: boolean,
      convention: RegionView['convention'],
      mass: RegionView['mass'],
      coupling: RegionView['coupling'],
      highlighted: string | null,
      compact: boolean,
    ): RegionView => ({ kind, projection, convention, mass, coupling, highlighted, compact }),
  );
  const regions = rememberLast(regionsOf);
  const earlier = rememberLast(earlierLines);
  const bands = rememberLast(
    (
      search: SearchExclusion | undefined,
      convention: RegionView['convention'],
      [lower, upper]: RegionView['coupling'],
    ) =>
      search === undefined
        ? []
        : bandsOf(search.curves, search.massRangesMeV, convention, Math.log10(upper / lower), search.search),
  );
  const contours = rememberLast(
    (
      curves: ExclusionAnswer['modelCurves'],
      convention: RegionView['convention'],
      invisible: boolean,
      compact: boolean,
    ) => (invisible ? [] : lifetimeContours(curves, convention, compact)),
  );
  const lines = rememberLast((...parts: readonly (readonly LineScene[])[]) => parts.flat());
  const allRegions = rememberLast((...parts: readonly (readonly RegionScene[])[]) => parts.flat());
  const coverage = rememberLast(coverageOf);
  const pins = rememberLast(pinsOf);
  const x = rememberLast(
    (model: Choices['model'], scale: Choices['massScale'], lower: number, upper: number) => ({
      scale,
      domain: [lower, upper] as const,
      label: massTitle(modelOf(model)),
      showTicks: true,
    }),
  );
  const y = rememberLast((convention: RegionView['convention'], domain: RegionView['coupling']) => ({
    scale: 'log' as const,
    domain,
    label: couplingTitle(convention),
  }));

  return ({ choices, answer, point, standing, frame, highlighted, bounds = null }) => {
    const model = modelOf(choices.model);
    const convention = chosenConvention(choices);
    const mass = x(choices.model, choices.massScale, ...massViewOf(choices));
    const coupling = y(convention, couplingViewOf(choices));
    const projection = choices.exposure !== 1;
    const focused = focusedSearch(highlighted, standing.strongest, answer.searches);
    const banded =
      answer.union.length > 0 ? undefined : answer.searches.find(({ search }) => search === focused);
    const shown = regionView(
      choices.kind,
      projection,
      convention,
      mass.domain,
      coupling.domain,
      highlighted,
      frame.compact,
    );
    return {
      id: 'model-plane',
      title: `Exclusion plot, ${model.name} ${model.benchmark}; use arrow keys`,
      ...frame,
      x: mass,
      y: coupling,
      right: frame.compact ? null : lifetimeScaleOf(choices, point, frame),
      regions: allRegions(bounds?.regions ?? noRegions, regions(answer, shown)),
      lines: lines(
        contours(answer.modelCurves, convention, choices.invisibleFraction === 1, frame.compact),
        bounds?.lines ?? noLines,
        earlier(answer, shown),
      ),
      bands: bands(banded, convention, coupling.domain),
      guides,
      coverage: coverage(answer),
      silent: noSilence,
      pins: pins(choices.pins, convention),
      crosshair: crosshairOf(choices, standing.ring),
      message: messageOf(answer, choices),
    };
  };
}

const noRegions: readonly RegionScene[] = [];
const noLines: readonly LineScene[] = [];
const noSilence: PlaneScene['silent'] = [];

/**
 * The search whose bands are drawn: the one that is pointed at, else the strongest at the crosshair, else the first that
 * speaks. */
export function focusedSearch(
  highlighted: string | null,
  strongest: string | null,
  searches: readonly (SearchSummary & { readonly silence: string | null })[],
): string | null {
  const speaking = searches.filter(({ silence }) => silence === null);
  const called = (wanted: string | null) => speaking.find(({ search }) => search === wanted);
  // A bound of another experiment may be pointed at too; it has no bands.
  const found = called(highlighted) ?? called(strongest) ?? speaking[0];
  return found?.search ?? null;
}

/** Rows under the axis: the masses of π⁰ → invisible never meet those of the visible searches that share its row. */
const coverageRows: Readonly<Partial<Record<SeriesStyle, number>>> = {
  pi0inv: 1,
  pigammagamma: 1,
  pimumu: 2,
};

/** One bar per search that speaks; an earlier analysis looked where the one that repeats it does. */
export function coverageOf(answer: {
  readonly searches: readonly (SearchSummary & { readonly silence: string | null })[];
}): CoverageScene[] {
  return answer.searches.flatMap((search) => {
    const { style, earlier } = searchFace(search.search, search.signature);
    if (earlier || search.silence !== null) return [];
    return [
      {
        id: search.search,
        style,
        name: search.title,
        ranges: search.massRangesMeV,
        row: coverageRows[style] ?? 0,
      },
    ];
  });
}

function pinsOf(pins: Choices['pins'], convention: RegionView['convention']): PinScene[] {
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
  if (choices.invisibleFraction === 1) return null;
  const model = modelOf(choices.model);
  const { massMeV, amplitudeCoupling } = choices.crosshair;
  const product = model.lifetimeTimesCoupling2S(massMeV);
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
  return silences.every((silence) => silence !== null)
    ? `No search shown can see ${particle} of ${benchmark}.`
    : null;
}
