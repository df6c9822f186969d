import type { MemberFault } from '../physics/models/family.ts';

/** A value of a link: one of its own keys, or the words of an assumption, whose name follows the language. */
export type LinkedValue =
  | 'alphaD'
  | 'chiRatio'
  | 'inv'
  | 'tau'
  | 'kind'
  | 'background'
  | 'scale'
  | 'words'
  | 'view'
  | 'tour'
  | 'union'
  | 'combine'
  | 'reach'
  | 'spread'
  | 'shape'
  | 'others'
  | { readonly name: string };

type Used = string | number;
type Of<Code extends string, Facts = unknown> = { readonly code: Code } & Readonly<Facts>;

/** Something in a link that could not be taken as it was; `text` is that piece of it. */
export type LinkNotice =
  | Of<'too-long', { characters: number; most: number }>
  | Of<'unknown-version' | 'unknown-key' | 'damaged', { text: string }>
  | Of<'unknown-model', { text: string; used: string }>
  | Of<'no-member', { text: string; benchmark: string; fault: MemberFault | null }>
  | Of<'unknown-coupling', { text: string; benchmark: string; used: string }>
  | Of<'unused-value', { value: LinkedValue; key: string; benchmark: string }>
  | Of<'fixed-invisible-fraction', { text: string; benchmark: string; used: number }>
  | Of<'no-lifetime' | 'no-lifetimes' | 'unknown-language', { text: string }>
  | Of<'no-number' | 'outside' | 'unknown-name', { value: LinkedValue; text: string; used: Used }>
  | Of<'no-switch', { value: LinkedValue; text: string; key: string }>
  | Of<'no-search-name' | 'unknown-bound' | 'unknown-published', { text: string }>
  | Of<'no-masses', { text: string; lowestMeV: number; highestMeV: number }>
  | Of<'no-couplings' | 'no-limits' | 'no-pin' | 'no-crosshair', { text: string }>
  | Of<'too-many-pins', { text: string; most: number }>
  | Of<'too-many-ghosts', { most: number }>
  | Of<'unknown-figure', { text: string; figures: readonly string[] }>
  | Of<'figure-of-other-model', { text: string; benchmark: string }>
  | Of<'unknown-panel', { text: string; used: string }>
  | Of<'unknown-panel-word', { text: string }>
  | Of<'what-if-form', { text: string; example: string }>
  | Of<'what-if-search', { text: string; searches: readonly string[] }>
  | Of<'what-if-count' | 'what-if-mass', { text: string; lowest: number; highest: number }>;
