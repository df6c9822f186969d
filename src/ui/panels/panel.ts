import type { ComponentType } from 'react';
import type { Table } from '../../export/tables.ts';
import type { PlaneScene, RichText } from '../../plot/scene.ts';
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

/** What lies under the figure, or in its place, and is loaded when it is opened. */
export interface Panel {
  readonly id: string;
  /** Begins what goes on once it is loaded. */
  readonly start?: (services: LayerServices) => void;
  /** What it wants to know of the engine while it is open. */
  readonly asks?: (known: Known) => readonly Asked[];
  /** Makes what draws it. */
  readonly scene: () => PanelScene;
  /** The numbers behind it; null before there are any. */
  readonly table: (input: PanelInput) => Table | null;
  /** What stands over it: controls, notes, a second plot. */
  readonly Over?: ComponentType<{ readonly slot: PlaneSlot }>;
}

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
  readonly hasCouplings?: true;
  /** Whether it needs the height that a large window has for a second panel under it. */
  readonly needsHeight?: true;
}

/** A panel in the list of all. */
export interface PanelEntry extends PanelFacts {
  readonly load: () => Promise<{ readonly panel: Panel }>;
}
