import { inverseOf, matrixOf, moved } from './transforms.ts';

/** A pattern of our drawings as plain marks that fill a box: those who read files differ in how they draw patterns. */
export interface Hatching {
  readonly transform: string | null;
  /** Of lines, as path data in the coordinates of the pattern. */
  readonly lines: string;
  readonly width: number;
  /** Length of a line's pieces and the distance of their beginnings; null for whole lines. */
  readonly dotsApart: number | null;
  readonly colour: string;
  readonly opacity: number;
}

/** Longer than nothing, which some do not draw. */
export const dotLength = 0.001;

const numberIn = (element: Element, name: string, otherwise = 0) =>
  Number(element.getAttribute(name) ?? otherwise);

/** A place of the grid of a pattern. */
const before = (value: number, pitch: number) => Math.floor(value / pitch) * pitch;

/**
 * The marks of a pattern over a box from 0 0: bars of its full height, or dots, of which the pattern has one.
 * @param box width and height of what is to be covered, px
 */
export function hatchingOf(
  pattern: Element,
  box: { readonly width: number; readonly height: number },
): Hatching {
  const transform = pattern.getAttribute('patternTransform');
  const back = inverseOf(matrixOf(transform));
  const corners = [
    moved(back, 0, 0),
    moved(back, box.width, 0),
    moved(back, 0, box.height),
    moved(back, box.width, box.height),
  ];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const pitch = { x: numberIn(pattern, 'width'), y: numberIn(pattern, 'height') };
  const [left, right] = [before(Math.min(...xs), pitch.x), Math.max(...xs)];
  const [top, bottom] = [before(Math.min(...ys), pitch.y), Math.max(...ys)];
  const mark = pattern.children[0];
  const look = {
    transform,
    colour: mark.getAttribute('fill') ?? '#000000',
    opacity: numberIn(mark, 'fill-opacity', 1),
  };
  let lines = '';
  if (mark.localName === 'circle') {
    const from = left + numberIn(mark, 'cx') - dotLength / 2;
    for (let y = top + numberIn(mark, 'cy'); y <= bottom; y += pitch.y)
      lines += `M${from} ${y}H${right + pitch.x}`;
    return { ...look, lines, width: 2 * numberIn(mark, 'r'), dotsApart: pitch.x };
  }
  const width = numberIn(mark, 'width');
  for (let x = left + numberIn(mark, 'x') + width / 2; x <= right + width; x += pitch.x)
    lines += `M${x} ${top}V${bottom}`;
  return { ...look, lines, width, dotsApart: null };
}
