import type { Drawing, Group } from './drawing.ts';
import type { Rectangle } from './labels.ts';

/**
 * What a plane shows, in data coordinates and without any physics: the page builds a scene from answers, the plot draws it.
 * Rich text is a list of runs so that particles stand upright and quantities italic without markup.
 */
export interface TextRun {
  readonly text: string;
  readonly italic?: boolean;
  readonly raise?: 'sub' | 'sup';
  /** What a reader must not miss, in a note of the page; drawn like the rest elsewhere. */
  readonly strong?: boolean;
}
export type RichText = readonly TextRun[];

/** Names of the styles in `tokens.ts`. */
export type SeriesStyle =
  'pinunu' | 'pi0inv' | 'pimumu' | 'pigammagamma' | 'earlier' | 'union' | 'grey1' | 'grey2' | 'grey3' | 'own';

/** Kind of experiment behind a grey bound; it says the dash. */
export type ExperimentKind = 'kaon' | 'collider' | 'beamDump' | 'neutrino' | 'missingEnergy' | 'cosmology';

export interface AxisScene {
  readonly scale: 'linear' | 'log';
  /** In view. */
  readonly domain: readonly [number, number];
  readonly label: RichText;
}

/** A filled region with a rim inside its edge. Rings and edges are interleaved `[x, y, …]`; y may be ±Infinity (drawn beyond the frame). */
export interface RegionScene {
  readonly id: string;
  readonly style: SeriesStyle;
  readonly rings: readonly Float64Array[];
  readonly edges: readonly Float64Array[];
  /** Parts of its edge that are less certain, dashed 4 4; absent for none. */
  readonly uncertainEdges?: readonly Float64Array[];
  /** Name inside the region: first line large, the rest small. Empty for none. */
  readonly label: readonly RichText[];
  /** Dashed 2 3 and named a projection. */
  readonly projection: boolean;
  /** Only the outline, dashed 5 3 in the colour of expected curves. */
  readonly expectedOnly: boolean;
  /** False where the inside is left clear: what ends at its sides only because a search stops there. */
  readonly tinted?: boolean;
  /** Dash of a grey contour. */
  readonly experiment?: ExperimentKind;
  /** Drawn at a quarter of its strength while another layer is pointed at. */
  readonly faded?: boolean;
}

/** A curve; NaN in y interrupts it. */
export interface LineScene {
  readonly id: string;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly style: SeriesStyle | 'expected' | 'predicted' | 'contour' | 'published';
  readonly label: RichText | null;
  readonly labelPlacement: 'along' | 'end' | 'leader';
  /** Dash of a grey line. */
  readonly experiment?: ExperimentKind;
  /** A one-sided bound: the side that is excluded gets a fading rim. */
  readonly excludedSide?: 'above' | 'below';
  /** Part of the usual width of its style; the whole unless said. */
  readonly width?: number;
  /** Drawn at a quarter of its strength while another layer is pointed at. */
  readonly faded?: boolean;
  /** Dashed 2 3, as projections are. */
  readonly projection?: boolean;
  /** A part of an edge that is less certain, dashed 4 4. */
  readonly uncertain?: boolean;
  /** Of a published curve that follows from another figure, one that is only looked at yet, a second prediction, or limits of others: dashed 3 2. */
  readonly derived?: boolean;
  /** Of a curve of the user's own: which of `ownMarks` it bears; the first unless said. */
  readonly mark?: number;
}

/** The area between two curves over the same x; NaN interrupts it. */
export interface BandScene {
  readonly id: string;
  readonly x: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly sigma: 1 | 2;
}

/** A fill: the tint of a series, or how far from the background towards the colour of expected curves, 0–1. */
export type AreaFill = SeriesStyle | number;

/** The filled area between two curves over the same x; NaN interrupts it. A stack lists its areas from below. */
export interface AreaScene {
  readonly id: string;
  readonly x: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly fill: AreaFill;
}

/** A stretch of x over the whole height: a search window, or the sidebands beside it. */
export interface StripeScene {
  readonly id: string;
  readonly range: readonly [number, number];
  readonly style: SeriesStyle;
  readonly kind: 'window' | 'sideband';
}

/** Single events, one dot each at its x, piled up from the foot of the frame where they crowd. */
export interface EventsScene {
  readonly id: string;
  /** Ascending. */
  readonly x: Float64Array;
  readonly style: SeriesStyle;
  /** Those within are filled; null fills none. */
  readonly filled: readonly [number, number] | null;
  /** Whether they are of a generated experiment: open diamonds in the place of dots. */
  readonly generated?: true;
}

/** Points with error bars from `low` to `high`. */
export interface PointsScene {
  readonly id: string;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Whether they are of a generated experiment: open diamonds in the place of dots. */
  readonly generated?: true;
}

/** What a row of the key shows beside its words. */
export type KeySwatch =
  | { readonly kind: 'area'; readonly fill: AreaFill }
  | { readonly kind: 'line'; readonly style: LineScene['style'] }
  | { readonly kind: 'event'; readonly style: SeriesStyle; readonly generated?: true }
  | { readonly kind: 'point'; readonly generated?: true };

/** Words in an upper corner of the frame that explain fills and marks, or give a number at the crosshair. */
export interface KeyScene {
  readonly side: 'left' | 'right';
  readonly rows: readonly { readonly swatch: KeySwatch | null; readonly text: RichText }[];
}

/** A dotted vertical line named above the frame. */
export interface GuideScene {
  readonly x: number;
  readonly label: RichText;
}

/** One bar per search under the axis: the masses it looked at. */
export interface CoverageScene {
  readonly id: string;
  readonly style: SeriesStyle;
  readonly name: string;
  /** What all bars say, in front of them. */
  readonly title: string;
  readonly ranges: readonly (readonly [number, number])[];
  /** Place under the axis, 0 next to it; bars that never overlap may share one. */
  readonly row: number;
}

/** A stretch without information, hatched with vertical hairlines and named. */
export interface SilentStretchScene {
  readonly range: readonly [number, number];
  readonly label: RichText;
}

/** A lettered diamond. */
export interface PinScene {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
}

/** A second y axis: `valueAt(y)` turns the main coordinate into the axis quantity (monotonic). */
export interface RightAxisScene {
  readonly label: RichText;
  /** Ticks ready made: main coordinate and text, plus the chip text at the crosshair. */
  readonly ticks: readonly { readonly y: number; readonly label: RichText }[];
  readonly chip: RichText | null;
}

export interface CrosshairScene {
  readonly x: number;
  readonly y: number | null;
  readonly xChip: RichText;
  readonly yChip: RichText | null;
  /** Colour of the ring: a style when the point is excluded by that search, else ink. */
  readonly ring: SeriesStyle | 'ink';
  /** Further marks at the crosshair's mass (linked panel): y and whether filled. */
  readonly marks: readonly {
    readonly y: number;
    readonly style: SeriesStyle | 'predicted';
    readonly filled: boolean;
  }[];
}

/** A part that brings its own drawing along, so that it is loaded with whoever shows it. */
export interface BroughtDrawing {
  /** Below everything else within the frame, but over the grid. */
  under(group: Group, drawing: Drawing): void;
  over(group: Group, drawing: Drawing): void;
  /** Where it stands in the frame, so that labels keep clear of it. */
  places(drawing: Drawing): readonly Rectangle[];
}

/** Draws areas, stripes, events with points, and the key of a scene; it is loaded with the first that has them. */
export interface MarksDrawing extends Readonly<Record<MarkedPart, (group: Group, drawing: Drawing) => void>> {
  /** Where the key stands in the frame, so that labels keep clear of it. */
  places(drawing: Drawing): readonly Rectangle[];
}

/** Parts of a scene that its marks draw. */
export type MarkedPart = 'areas' | 'stripes' | 'dots' | 'key';

/** A plane ready to draw. */
export interface PlaneScene {
  /** Unique in the page; prefix of the ids of clip paths and patterns. */
  readonly id: string;
  /** For screen readers, for example "Exclusion plot, dark scalar BC4; use arrow keys". */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly x: AxisScene & { readonly showTicks: boolean };
  readonly y: AxisScene;
  readonly right: RightAxisScene | null;
  readonly compact: boolean;
  readonly regions: readonly RegionScene[];
  readonly lines: readonly LineScene[];
  readonly bands: readonly BandScene[];
  /** Fills, stripes, marks and a key, and what draws them; absent for none. */
  readonly marks?: MarksDrawing | undefined;
  readonly areas?: readonly AreaScene[];
  readonly stripes?: readonly StripeScene[];
  readonly events?: readonly EventsScene[];
  readonly points?: readonly PointsScene[];
  readonly key?: KeyScene | null;
  readonly map?: BroughtDrawing | undefined;
  readonly guides: readonly GuideScene[];
  readonly coverage: readonly CoverageScene[];
  readonly silent: readonly SilentStretchScene[];
  readonly pins: readonly PinScene[];
  readonly crosshair: CrosshairScene | null;
  /** What is different where the plane stands alone, without the page around it: in a saved figure. */
  readonly alone?: Partial<Pick<PlaneScene, 'margin' | 'key'>>;
  /** Words over the empty plane, or null. */
  readonly message: string | null;
}
