import type { ComponentType } from 'react';
import type { PointAnswer, SearchLimits } from '../../engine/answer.ts';
import type { NamedExclusion } from '../../export/tables.ts';
import type { SessionParts } from '../../own/sessionSchema.ts';
import type { PlaneScene, RichText } from '../../plot/scene.ts';
import type { Choices } from '../../state/choices.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { PlaneContent } from '../explore/contents.ts';
import type { MessageStore } from '../page/messages.ts';
import type { Asked } from '../planner/asked.ts';
import type { Entries } from '../planner/entries.ts';
import type { NumberLine } from '../readout/numberLine.ts';
import type { PlotPart } from '../verdict/plotPart.ts';
import type { CurveSource } from '../save/curveSource.ts';

/** What a layer keeps beside choices and answers, such as files that it has read; under its name among those of all layers. */
export interface LayerState<S> {
  readonly id: string;
  readonly initial: S;
}

/** What all layers keep. */
export type LayerStates = Readonly<Record<string, unknown>>;

/** What one layer keeps. */
export function stateOf<S>(states: LayerStates, { id, initial }: LayerState<S>): S {
  // Only a layer itself writes under its name, through the same type.
  return id in states ? (states[id] as S) : initial;
}

/** What is known of the page: the choices, the answers by key, what layers keep, and the references as BibTeX. */
export interface Known {
  readonly choices: Choices;
  readonly entries: Entries;
  readonly states: LayerStates;
  readonly references: string;
}

/** The plane on which something is drawn. */
export interface PlaneLook {
  readonly content: 'model' | 'limit';
  /** The layer that is pointed at; the others fade. */
  readonly highlighted: string | null;
  /** In view: masses in MeV, and what the y axis shows. */
  readonly mass: readonly [number, number];
  readonly y: readonly [number, number];
  readonly compact: boolean;
  /** Whether it is the figure, not the panel under it. */
  readonly main: boolean;
}

/** What a layer draws on a plane. */
export interface SceneParts extends Partial<
  Pick<PlaneScene, 'regions' | 'lines' | 'bands' | 'points' | 'marks' | 'coverage' | 'silent' | 'map'>
> {
  /** What becomes of the layers that lie below: they lose their bands, or step back as well. */
  readonly below?: 'bare' | 'faded';
}

/** Draws a layer on a plane; gives the same arrays while nothing that they depend on changes. */
export type LayerScene = (known: Known, look: PlaneLook) => SceneParts;

/** What a layer works with while it is loaded. */
export interface LayerServices {
  readonly choices: ChoiceStore;
  readonly messages: MessageStore;
  /** Reads a file by its path below the base folder, `data/…`; rejects where it cannot. */
  readonly readText: (path: string) => Promise<string>;
  readonly get: <S>(state: LayerState<S>) => S;
  readonly set: <S>(state: LayerState<S>, change: Partial<S>) => void;
}

/** What a layer adds to the page around the figure. */
export interface LayerParts {
  /** Its row in the list "On the plot", and a list of its own below it. */
  readonly Row?: ComponentType;
  readonly Section?: ComponentType;
  /** Its rows in the readout, on the axis of signal strengths. */
  readonly Dot?: ComponentType<{ readonly point: PointAnswer }>;
  /** What has no place of its own: dialogs, things dropped on the page. */
  readonly Anywhere?: ComponentType;
}

/**
 * Something that can be switched on over a plane. Whatever shows layers iterates over all of them and asks each for its
 * part; a layer has those that it needs.
 */
export interface Layer extends LayerParts {
  readonly id: string;
  /** Begins what goes on while it is loaded. */
  readonly start?: (services: LayerServices) => void;
  /** What it wants to know of the engine; nothing while it is off. */
  readonly asks?: (known: Known) => readonly Asked[];
  /** Makes what draws it; once for each plane. */
  readonly scene?: () => LayerScene;
  /** What it excludes of the model, and its limits on B, for tables. */
  readonly excluded?: (known: Known) => readonly NamedExclusion[];
  readonly limits?: (known: Known) => readonly SearchLimits[];
  /** Its curves that can be saved. */
  readonly curves?: (known: Known) => readonly CurveSource[];
  /** Its numbers at the crosshair, for the clipboard. */
  readonly numbers?: (known: Known, point: PointAnswer) => readonly NumberLine[];
  /**
   * What a reader must know of it, a sentence each, where it is shown in planes with these contents: below the figure and in
   * the caption of a saved one.
   */
  readonly notes?: (known: Known, shown: readonly PlaneContent[]) => readonly RichText[];
  /** What captions say after these; on the page it stands elsewhere. */
  readonly captioned?: (known: Known, shown: readonly PlaneContent[]) => readonly RichText[];
  /** What every saved figure says of it in its metadata. */
  readonly remarks?: (known: Known) => readonly string[];
  /** Citation keys of what it has in planes with these contents. */
  readonly citations?: (known: Known, shown: readonly PlaneContent[]) => readonly string[];
  /** What it has there that has no key: data of the user, by the name and the reference that the user gave. */
  readonly uncited?: (known: Known, shown: readonly PlaneContent[]) => readonly string[];
  /** Whether it shows something that no link holds. */
  readonly isUnlinked?: (known: Known) => boolean;
  /** What of it goes into a session file beside the link. */
  readonly session?: (known: Known) => Partial<SessionParts>;
  /** What a screen reader says of it at a point. */
  readonly spoken?: (known: Known, point: PointAnswer) => readonly string[];
  /** What it has on the plot at a point that has a say in the verdict, beside the searches. */
  readonly judges?: (known: Known, point: PointAnswer) => PlotPart;
}

/** What the model predicts is drawn above the layers below this depth, and below all others. */
export const predictionDepth = 3;

/** A layer in the list of all. */
export interface LayerEntry {
  readonly id: string;
  /** Its place in the figure: those with a smaller one lie below. The order of the list is that of the rows. */
  readonly depth: number;
  /** At the beginning of a sentence that says that it could not be loaded. */
  readonly name: string;
  /** Whether the choices show it, so that it is loaded at once; all are loaded after the first picture. */
  readonly wanted: (choices: Choices) => boolean;
  /** Whether the verdict has to wait for it, as long as it is not loaded. */
  readonly awaited?: (choices: Choices) => boolean;
  readonly load: () => Promise<{ readonly layer: Layer }>;
  /** What of it is there from the beginning; `load` brings the rest. */
  readonly early?: Layer;
}
