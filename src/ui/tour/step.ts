import type { ComponentType } from 'react';
import type { PlaneScene } from '../../plot/scene.ts';
import type { Choices, PlanePoint } from '../../state/choices.ts';
import type { StepWords } from '../../words/en/tour.ts';
import type { PlaneFrame } from '../explore/scenes/frames.ts';
import type { Known } from '../layers/layer.ts';

/** What the figure of a step is drawn from. */
export interface StepInput {
  readonly known: Known;
  /** The plane that the explorer would draw with these choices; null before there is one. */
  readonly plain: PlaneScene | null;
  readonly frame: PlaneFrame;
  /** How far what the step shows has come, 0–1; 1 with reduced motion. */
  readonly progress: number;
}

/** A step of the tour: one scene that answers to the finger, with its words. */
export interface TourStep {
  readonly id: string;
  readonly words: () => StepWords;
  /** What the page shows of it in place of the usual choices. */
  readonly shows: Partial<Choices>;
  /** Where the point goes as the step begins, where it must be elsewhere. */
  readonly begins?: (point: PlanePoint) => PlanePoint;
  /** How long its figure builds itself up, ms; at once where it is absent. */
  readonly buildsMs?: number;
  /** Makes what draws the figure; absent where it is a drawing of another kind. */
  readonly figure?: () => (input: StepInput) => PlaneScene | null;
  /** What a drag in the figure moves. */
  readonly drags: 'point' | 'mass' | 'nothing';
  /** Over the figure: words in it, and what can be dragged. */
  readonly Over?: ComponentType;
  /** What is dragged or answered beside the figure. */
  readonly Control?: ComponentType;
  /** Under the words: numbers and drawings of its own. */
  readonly Aside?: ComponentType;
  /** Under the figure: the detector. */
  readonly Stage?: ComponentType;
}
