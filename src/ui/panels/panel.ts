import type { ComponentType, ReactElement } from 'react';
import type { Table } from '../../export/tables.ts';
import type { PlaneScene, RichText } from '../../plot/scene.ts';
import type { Theme } from '../../plot/tokens.ts';
import type { LinkedPanel } from '../../state/panels.ts';
import type { PlaneSlot } from '../explore/contents.ts';
import type { PlaneFrame } from '../explore/scenes/frames.ts';
import type { Known, LayerServices } from '../layers/layer.ts';
import type { Asked } from '../planner/asked.ts';

/** Everything a panel is drawn from. */
export interface PanelInput extends Known {
  readonly frame: PlaneFrame;
  /** Whether it stands in the place of the figure. */
  readonly main: boolean;
}

/** Draws a panel; the same input gives an equal scene. */
export type PanelScene = (input: PanelInput) => PlaneScene;

/** What all panels have. */
interface PanelParts {
  readonly id: string;
  /** Begins what goes on once it is loaded. */
  readonly start?: (services: LayerServices) => void;
  /** What it wants to know of the engine while it is open. */
  readonly asks?: (known: Known) => readonly Asked[];
  /** The numbers behind it; null before there are any. */
  readonly table: (input: PanelInput) => Table | null;
  /** What stands over it: controls, notes, a second plot. */
  readonly Over?: ComponentType<{ readonly slot: PlaneSlot }>;
}

/** A plane, drawn from a scene. */
export interface PlanePanel extends PanelParts {
  /** Makes what draws it. */
  readonly scene: () => PanelScene;
  readonly figure?: never;
}

/** What a figure of its own has to fit into: room and size of type, px, and the colours that it lies on. */
export interface FigureRoom {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly theme: Theme['name'];
}

/** A figure of its own, for files. */
export interface DrawnFigure {
  readonly title: string;
  /** Printed below it. */
  readonly caption: string;
  /** What it rests on beside the papers. */
  readonly citations: readonly string[];
  /** An `svg` of this size, px. */
  readonly element: ReactElement;
  readonly width: number;
  readonly height: number;
}

/** A panel that is no plane: what stands over it draws it, and hides the plane in whose place it is. */
interface DrawnPanel extends PanelParts {
  readonly Over: ComponentType<{ readonly slot: PlaneSlot }>;
  /** The same in a file, of its own size unless room is given; null before there is anything to draw. */
  readonly figure: (known: Known, room?: FigureRoom) => DrawnFigure | null;
  readonly scene?: never;
}

/** What lies under the figure, or in its place, and is loaded when it is opened. */
export type Panel = PlanePanel | DrawnPanel;

/** What the name of a tab depends on. */
export interface TabNaming {
  /** B(K⁺ → π⁺X), and the coupling by whose square it is divided. */
  readonly production: RichText;
  readonly coupling: RichText;
  /** Whether a fixed lifetime makes limits on B the figure. */
  readonly fixed: boolean;
  readonly short: boolean;
}

/** What must be known of a panel before it is loaded. */
export interface PanelFacts extends LinkedPanel {
  /** The name of its tab. */
  readonly tab: (naming: TabNaming) => readonly (string | RichText)[];
  /** Whether masses lie along its x axis, as in the figure; they do unless it says otherwise. */
  readonly hasMasses?: (aspect: string | undefined) => boolean;
  /** Whether couplings lie along its y axis, so that pointing at it moves the coupling too. */
  readonly hasCouplings?: (aspect: string | undefined) => boolean;
  /** The families of models that it is about; of all models where it names none. */
  readonly families?: readonly string[];
  /** What it shows while one experiment is generated: the events of that, or data as ever; null where it shows no events. */
  readonly whileToy?: (aspect: string | undefined) => 'toy' | 'data' | null;
  /** Whether it needs the height that a large window has for a second panel under it. */
  readonly needsHeight?: true;
}

/** A panel in the list of all. */
export interface PanelEntry extends PanelFacts {
  readonly load: () => Promise<{ readonly panel: Panel }>;
}
