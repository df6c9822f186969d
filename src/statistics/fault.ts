import type { ShapeConfig } from './shape/shapeModel.ts';

/** Numbers of a shape configuration that must be finite. */
export type ShapeNumber = Exclude<keyof ShapeConfig, 'events'>;

/** What is wrong with an argument of this room: which value was given and what is allowed. Counts are events. */
export type Fault =
  | { readonly code: 'observed-count'; readonly observedCount: number; readonly largest: number }
  | { readonly code: 'background'; readonly background: number; readonly largest: number }
  | { readonly code: 'background-uncertainty'; readonly backgroundUncertainty: number }
  /** An uncertainty of a background of 0. */
  | { readonly code: 'uncertain-nothing'; readonly backgroundUncertainty: number }
  | {
      readonly code: 'uncertainty-too-large';
      readonly backgroundUncertainty: number;
      readonly background: number;
      readonly largestRelative: number;
    }
  | { readonly code: 'signal'; readonly signal: number }
  | { readonly code: 'seed'; readonly seed: number; readonly largest: number }
  | { readonly code: 'toys'; readonly toys: number; readonly allowed: readonly [number, number] }
  | {
      readonly code: 'confidence-level';
      readonly confidenceLevel: number;
      readonly allowed: readonly [number, number];
    }
  | { readonly code: 'method'; readonly method: string; readonly allowed: readonly string[] }
  | { readonly code: 'statistic'; readonly statistic: string; readonly allowed: readonly string[] }
  /** One window of a scan, counted from 0. */
  | { readonly code: 'in-window'; readonly window: number; readonly fault: Fault }
  /** Lists of a scan whose lengths differ, or that are empty. */
  | { readonly code: 'scan-lengths'; readonly lengths: readonly number[] }
  | {
      readonly code: 'window-bins';
      readonly window: number;
      readonly first: number;
      readonly end: number;
      readonly bins: number;
    }
  | { readonly code: 'no-channel' }
  | { readonly code: 'channel-signal'; readonly signal: number }
  | { readonly code: 'channel-too-large'; readonly events: number; readonly largest: number }
  /** Numbers of a shape configuration, by their names there. */
  | { readonly code: 'shape-not-finite'; readonly name: ShapeNumber; readonly value: number }
  | { readonly code: 'shape-region'; readonly lo: number; readonly hi: number }
  | { readonly code: 'shape-density'; readonly c1: number; readonly c2: number }
  | { readonly code: 'shape-background'; readonly nB0: number; readonly most: number }
  | { readonly code: 'shape-uncertainty'; readonly sB: number; readonly nB0: number; readonly least: number }
  | { readonly code: 'shape-events'; readonly events: number; readonly most: number }
  | { readonly code: 'shape-event-outside'; readonly event: number; readonly lo: number; readonly hi: number }
  | { readonly code: 'shape-mass'; readonly mX: number }
  | { readonly code: 'shape-resolution'; readonly sig0: number; readonly least: number }
  | { readonly code: 'shape-muon-ratio'; readonly rmu: number }
  | { readonly code: 'shape-peak-outside'; readonly positionGeV2: number };
