import { plainText } from './format.ts';
import type { PlacedLabel } from './labelSurroundings.ts';
import type { PlaneScene, RichText } from './scene.ts';

interface WantedLabel {
  readonly id: string;
  readonly text: string;
  /** The words of a curve, which may be exchanged in place. */
  readonly line: RichText | null;
}

function wantedLabels(scene: PlaneScene): WantedLabel[] {
  const regions = scene.regions
    .filter((region) => region.label.length > 0)
    .map(({ id, label }) => ({ id, text: label.map(plainText).join(' / '), line: null }));
  const lines = scene.lines.flatMap(({ id, label }) =>
    label ? [{ id, text: plainText(label), line: label }] : [],
  );
  return [...regions, ...lines];
}

/**
 * The placed labels of the scene before, for the next one, so that labels stay where they are while curves move: null
 * when the scenes ask for different labels, by name as well as by words. Curves' words are exchanged in place.
 */
export function carriedOver(
  placed: readonly PlacedLabel[],
  before: PlaneScene,
  next: PlaneScene,
): readonly PlacedLabel[] | null {
  const old = wantedLabels(before);
  const wanted = wantedLabels(next);
  if (old.length !== wanted.length) return null;
  const sameIds = wanted.every((label, k) => label.id === old[k].id);
  const sameTexts = wanted.every((label, k) => label.text === old[k].text);
  if (sameIds && sameTexts) return placed;
  if (!sameIds && !sameTexts) return null;
  return placed.map((label) => {
    const { id, line } = wanted[old.findIndex((one) => one.id === label.id)];
    return { ...label, id, lines: line ? [{ ...label.lines[0], text: line }] : label.lines };
  });
}
