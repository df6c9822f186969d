import type { AssumptionValues } from '../assumptions/registry.ts';
import type { WhatIf } from '../engine/request.ts';
import type { ConventionParameters, ModelId } from '../physics/models/model.ts';
import type { LanguageId } from '../words/languages.ts';
import type { OpenedFigure } from './figure.ts';
import type { PanelChoice } from './panels.ts';
import type { ViewId, Wording } from './presentation.ts';

export type DrawnKind = 'both' | 'observed' | 'expected';
export type Scale = 'linear' | 'log';
export type Background = 'none' | 'lifetime';

/** A place in the plane; `coupling` is the amplitude coupling g of the model, so that switching convention moves nothing. */
export interface PlanePoint {
  readonly massMeV: number;
  readonly amplitudeCoupling: number;
}

/** What the user has chosen and nothing that can be computed. All of it lives in the URL; moving the crosshair is no step of the history. */
export interface Choices extends AssumptionValues {
  readonly model: ModelId;
  readonly convention: string;
  /** Dark-sector values of the conventions that need them (y of BC2). */
  readonly conventionParameters: ConventionParameters;
  readonly invisibleFraction: number;
  /** 'implied': as long as the coupling implies. A number (s, Infinity allowed) swaps the plane for the limit view at that lifetime. */
  readonly lifetime: 'implied' | number;
  /** Lifetimes of which the limit plane has a curve each (s; 0 for an X that decays at once, Infinity allowed), the longest first. */
  readonly lifetimes: readonly number[];
  readonly kind: DrawnKind;
  /** Events supposed in one window, shown beside what was observed; null for none. */
  readonly whatIf: WhatIf | null;
  readonly hiddenSearches: readonly string[];
  /** Whether the unbinned analysis of 2017 is on the plot; it takes seconds and comes on request. */
  readonly shape: boolean;
  /** Whether one region stands for everything that the searches exclude together. */
  readonly union: boolean;
  /** Whether the combined limit of all searches on the plot is drawn over their regions. */
  readonly combine: boolean;
  /** Whether the reach of a discovery is drawn beside what is excluded. */
  readonly reach: boolean;
  /** Whether edges are drawn as bands over the spread of the inputs of theory. */
  readonly spread: boolean;
  /** Bounds of other experiments that are switched off, or 'all'. */
  readonly hiddenBounds: readonly string[] | 'all';
  /** Published contours that are drawn for comparison. */
  readonly comparisons: readonly string[];
  /** Published limits on B that are drawn beside those computed here. */
  readonly published: readonly string[];
  /** Whether limits of other experiments on B stand beside those curves. */
  readonly others: boolean;
  /** What lies under the regions of the model plane, as colours. */
  readonly background: Background;
  readonly massScale: Scale;
  /** View limits; null for the default. Coupling limits are in the chosen convention. */
  readonly massView: readonly [number, number] | null;
  readonly couplingView: readonly [number, number] | null;
  /** Limits on B in view where they are the figure. */
  readonly limitView: readonly [number, number] | null;
  readonly panel: PanelChoice;
  /** The figure of a paper that is shown, perhaps with other choices by now; null for none. */
  readonly figure: OpenedFigure | null;
  /** Null for the reader's own. */
  readonly language: LanguageId | null;
  readonly wording: Wording;
  readonly view: ViewId;
  /** Step of the tour, from 1; null where the visitor is on his own. */
  readonly tour: number | null;
  /** Slides of a talk, the address on which a stand's codes point, and the page that may talk to one in its frame: as linked. */
  readonly deck: readonly string[];
  readonly home: string;
  readonly host: string;
  /** The generated experiment that is shown, as linked; empty for none. */
  readonly toy: string;
  /** Curves that are kept to compare with, each as the part of a link that says what they rest on. */
  readonly ghosts: readonly string[];
  readonly pins: readonly PlanePoint[];
  readonly crosshair: PlanePoint;
}
