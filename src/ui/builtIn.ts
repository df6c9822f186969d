import type { PointAnswer } from '../engine/answer.ts';

/** A plane as markup, and the size of its box, px. */
export interface BuiltInPlane {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
}

/** The picture with which the page opens by default, drawn when it was built. */
export interface BuiltIn {
  /** Style sheet of its colours, which are custom properties so that they follow the theme. */
  readonly style: string;
  /** The figure and the panel under it; null where there is none. */
  readonly main: BuiltInPlane;
  readonly linked: BuiltInPlane | null;
  /** What the readout says. */
  readonly point: PointAnswer;
}

/** The pictures that were built in, each for a window of this size, px; the page loads the one that fits best. */
export interface BuiltInList {
  /** The link whose picture they are, besides the empty one. */
  readonly link: string;
  readonly pictures: readonly { readonly width: number; readonly height: number; readonly path: string }[];
}

/** Identifier of the element that holds the list, as JSON. */
export const listId = 'built-in';

/** Class of the elements that hold the planes. */
export const builtInClass = 'built-in';

declare global {
  interface Window {
    /** The picture that `opening.ts` shows, once it does; null where none belongs to this link, or it could not be loaded. */
    builtIn?: Promise<BuiltIn | null>;
    /** Is called once the skeleton is there. @returns settles when a picture has been painted, or none will be */
    openPage?: () => Promise<void>;
  }
}

const mark = '#';
const notFinite = new Map([NaN, Infinity, -Infinity].map((value) => [`${mark}${value}`, value]));

/** Text of an answer or a picture, its numbers bit by bit: JSON knows none that are not finite. */
export function writeBuiltIn(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? `${mark}${value}` : value,
  );
}

/** The picture of a text. */
export function readBuiltIn(text: string): BuiltIn {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' ? (notFinite.get(value) ?? value) : value,
  ) as BuiltIn;
}
