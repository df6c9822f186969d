import type { Drawing } from '../drawing.ts';
import { plainText } from '../format.ts';
import { placeLabels } from '../labelLayout.ts';
import { type PlacedLabel, surroundingsOf } from '../labelSurroundings.ts';
import type { LineScene, PlaneScene, RegionScene, RichText } from '../scene.ts';
import { isGrey } from '../tokens.ts';
import type { Naming } from './figureStyle.ts';

/** What the caption of a figure must say of its names. */
export interface NameKey {
  /** Letters in the figure, and what they stand for. */
  readonly letters: readonly { readonly letter: string; readonly name: RichText }[];
  /** What is drawn without a name. */
  readonly unnamed: readonly RichText[];
}

/** The labels of a figure with their places, and what they leave to the caption. */
export interface NamedDrawing {
  readonly labels: readonly PlacedLabel[];
  readonly key: NameKey;
}

/** Something in view that has a name; several pieces may share one. */
interface Named {
  readonly id: string;
  readonly name: RichText;
  readonly text: string;
  readonly isGrey: boolean;
  readonly isContour: boolean;
  readonly lengthPx: number;
}

/** a, b, …, z, aa, ab, …. */
const letterOf = (k: number): string =>
  (k < 26 ? '' : letterOf(Math.floor(k / 26) - 1)) + String.fromCharCode(97 + (k % 26));

/** Stands for the letter until all have their places, which give their order. */
const anyLetter: RichText = [{ text: 'a' }];

/** A letter at a contour would read as a value. */
const canBeLettered = ({ isContour }: Named) => !isContour;

function lengthOf(pieces: readonly Float64Array[]): number {
  let length = 0;
  for (const piece of pieces)
    for (let i = 2; i < piece.length; i += 2)
      length += Math.hypot(piece[i] - piece[i - 2], piece[i + 1] - piece[i - 1]);
  return length;
}

const nameOf = (item: RegionScene | LineScene): RichText | undefined =>
  'rings' in item ? item.label[0] : (item.label ?? undefined);

function namedInView(drawing: Drawing): readonly Named[] {
  const { regions, lines } = drawing.scene;
  const { pieces } = surroundingsOf(drawing);
  return [...regions, ...lines].flatMap((item) => {
    const name = nameOf(item);
    const lengthPx = lengthOf(pieces.get(item) ?? []);
    if (name === undefined || lengthPx === 0) return [];
    const isContour = item.style === 'contour';
    return [{ id: item.id, name, text: plainText(name), isGrey: isGrey(item.style), isContour, lengthPx }];
  });
}

/** The scene with other names; null takes a name away. */
function renamed(scene: PlaneScene, names: ReadonlyMap<string, RichText | null>): PlaneScene {
  const nameIn = (id: string) => names.get(id) ?? null;
  return {
    ...scene,
    regions: scene.regions.map((region) => {
      if (!names.has(region.id)) return region;
      const name = nameIn(region.id);
      return { ...region, label: name === null ? [] : [name] };
    }),
    lines: scene.lines.map((line) => (names.has(line.id) ? { ...line, label: nameIn(line.id) } : line)),
  };
}

/** Names of the bounds of others that are too many: all but those with the longest edges. */
function beyondMost(named: readonly Named[], most: number): ReadonlySet<string> {
  const lengths = new Map<string, number>();
  for (const { isGrey: grey, text, lengthPx } of named)
    if (grey) lengths.set(text, (lengths.get(text) ?? 0) + lengthPx);
  const longest = [...lengths].sort((a, b) => b[1] - a[1]).map(([text]) => text);
  return new Set(longest.slice(most));
}

const unique = (named: readonly Named[]): readonly Named[] => [
  ...new Map(named.map((each) => [each.text, each] as const)).values(),
];

/** The names that a style changes, and their placeholders: a letter, or nothing. */
function changes(named: readonly Named[], lettered: ReadonlySet<string>, dropped: ReadonlySet<string>) {
  const names = new Map<string, RichText | null>();
  for (const { id, text } of named) {
    if (dropped.has(text)) names.set(id, null);
    else if (lettered.has(text)) names.set(id, anyLetter);
  }
  return names;
}

/**
 * Finds the labels of a figure their places in the way of its style. A name that finds none becomes a letter, if the style
 * has letters; what then still has none is left to the caption.
 */
export function namedAsIn(naming: Naming, drawing: Drawing): NamedDrawing {
  const named = namedInView(drawing);
  const dropped = beyondMost(named, naming.mostGreys);
  const greys = named.filter((each) => each.isGrey && naming.lettersForGreys);
  const lettered = new Set(greys.map(({ text }) => text));
  const textOf = new Map(named.map(({ id, text }) => [id, text] as const));
  for (;;) {
    const names = changes(named, lettered, dropped);
    const labels = placeLabels({ ...drawing, scene: renamed(drawing.scene, names) });
    const placed = new Set(labels.map(({ id }) => textOf.get(id)));
    const missing = unique(named).filter(({ text }) => !placed.has(text));
    const more = missing.filter((each) => canBeLettered(each) && !lettered.has(each.text));
    if (more.length === 0 || !naming.lettersWhereNeeded)
      return lettersInOrder(labels, named, lettered, missing);
    for (const { text } of more) lettered.add(text);
  }
}

/** Letters go from left to right, and are not turned along their curves: a leaning letter reads as another one. */
function lettersInOrder(
  labels: readonly PlacedLabel[],
  named: readonly Named[],
  lettered: ReadonlySet<string>,
  missing: readonly Named[],
): NamedDrawing {
  const byId = new Map(named.map((each) => [each.id, each] as const));
  const isLettered = ({ id }: PlacedLabel) => lettered.has(byId.get(id)?.text ?? '');
  const inOrder = labels.filter(isLettered).sort((a, b) => a.x - b.x || a.y - b.y);
  const known = unique(inOrder.flatMap(({ id }) => byId.get(id) ?? []));
  const letters = new Map(known.map(({ text }, k) => [text, letterOf(k)] as const));
  return {
    labels: labels.map((label) => {
      const letter = letters.get(byId.get(label.id)?.text ?? '');
      if (letter === undefined) return label;
      return {
        ...label,
        angle: 0,
        lines: label.lines.map((line) => ({ ...line, text: [{ text: letter }] })),
      };
    }),
    key: {
      letters: known.map(({ text, name }) => ({ letter: letters.get(text) ?? '', name })),
      unnamed: missing.map(({ name }) => name),
    },
  };
}
