import { scaleColour } from './colourScale.ts';
import { appendText } from './drawAxes.ts';
import type { Drawing, Group } from './drawing.ts';
import type { Rectangle } from './labels.ts';
import { estimatedWidth } from './richText.ts';
import type { RichText } from './scene.ts';
import { fonts } from './tokens.ts';

/** The bar beside a map that says which colour is which value. */
export interface BarScene {
  /** The quantity. */
  readonly title: RichText;
  /** Values at places along the colour scale, 0–1, ascending. */
  readonly ticks: readonly { readonly share: number; readonly label: RichText }[];
  /** Whether the strong end of the scale has the smallest values: they are at the foot of an upright bar all the same. */
  readonly strongIsSmall: boolean;
}

const thickness = 10;
/** A margin at least this wide has an upright bar in it; else it lies in the lower left corner, px. */
const leastMargin = 60;
const gap = 10;
const inset = 12;
const pieces = 80;
const titleHeight = 18;
const tickHeight = 17;

const tickSize = ({ scene, theme: { type } }: Drawing) => (scene.compact ? type.directCompact : type.direct);

const isBeside = ({ scene }: Drawing) => scene.right === null && scene.margin.right >= leastMargin;

interface Lying {
  readonly left: number;
  readonly top: number;
  readonly length: number;
}

/** A lying bar: below its title, above its numbers. */
function lying({ frame }: Drawing): Lying {
  const width = frame.right - frame.left;
  return {
    left: frame.left + inset + 20,
    top: frame.bottom - inset - tickHeight - thickness,
    length: Math.round(Math.min(280, 0.56 * width)),
  };
}

/** Where the bar stands in the frame, so that labels keep clear of it; nothing where it is beside the frame. */
export function barPlace(drawing: Drawing, { title }: BarScene): Rectangle[] {
  if (isBeside(drawing)) return [];
  const { left, top, length } = lying(drawing);
  const width = Math.max(length + 50, estimatedWidth(title, tickSize(drawing)) + 16);
  const height = titleHeight + thickness + tickHeight + 6;
  return [{ x: left - 25 + width / 2, y: top - titleHeight + height / 2, width, height, angle: 0 }];
}

/** Numbers that keep a distance, the first ones first. */
function spaced<T extends { readonly at: number; readonly half: number }>(ticks: readonly T[]): T[] {
  const kept: T[] = [];
  for (const tick of ticks) {
    if (kept.every(({ at, half }) => Math.abs(at - tick.at) >= half + tick.half)) kept.push(tick);
  }
  return kept;
}

/** Draws the bar in the margin beside the frame, or in a corner of it where the margin has other uses. */
export function drawColourBar(group: Group, drawing: Drawing, bar: BarScene, strength: number): void {
  const { theme, frame } = drawing;
  const size = tickSize(drawing);
  const beside = isBeside(drawing);
  const flat = lying(drawing);
  const length = beside ? frame.bottom - frame.top : flat.length;
  /** Place of a share along the bar, from its small end. */
  const along = (share: number) => length * (bar.strongIsSmall ? 1 - share : share);
  const left = beside ? frame.right + gap : flat.left;
  const foot = beside ? frame.bottom : flat.top + thickness;
  const box = (from: number, to: number) =>
    beside
      ? { x: left, y: foot - to, width: thickness, height: to - from }
      : { x: left + from, y: flat.top, width: to - from, height: thickness };
  const addBox = (from: number, to: number) => {
    const rectangle = group.append('rect');
    for (const [name, value] of Object.entries(box(from, to))) rectangle.attr(name, value.toFixed(2));
    return rectangle;
  };
  group.attr('data-testid', 'colour-bar');
  for (const place of barPlace(drawing, bar)) {
    group
      .append('rect')
      .attr('x', (place.x - place.width / 2).toFixed(1))
      .attr('y', (place.y - place.height / 2).toFixed(1))
      .attr('width', place.width.toFixed(1))
      .attr('height', place.height)
      .attr('fill', theme.background)
      .attr('fill-opacity', 0.86);
  }
  for (let k = 0; k < pieces; k++) {
    const [from, to] = [k, k + 1].map((each) => (length * each) / pieces);
    const share = (k + 0.5) / pieces;
    addBox(from, Math.min(length, to + 0.4)).attr(
      'fill',
      scaleColour(bar.strongIsSmall ? 1 - share : share, theme, strength),
    );
  }
  addBox(0, length).attr('fill', 'none').attr('stroke', theme.ink3).attr('stroke-width', theme.lines.guide);
  const ticks = bar.ticks.map(({ share, label }) => {
    const half = beside ? 0.7 * size : estimatedWidth(label, size) / 2 + 4;
    return { at: along(share), half, label };
  });
  for (const { at, label } of spaced(ticks)) {
    const mark = beside
      ? `M${left + thickness} ${(foot - at).toFixed(1)}h3`
      : `M${(left + at).toFixed(1)} ${foot}v3`;
    group
      .append('path')
      .attr('d', mark)
      .attr('stroke', theme.ink2)
      .attr('stroke-width', theme.lines.minorTick);
    const [x, y] = beside
      ? [left + thickness + 5, foot - at + 0.34 * size]
      : [left + at, foot + 3 + 0.95 * size];
    appendText(group, label, x, y, size, theme.ink2, beside ? 'start' : 'middle');
  }
  if (beside && frame.top < size + 8) return;
  const [x, y] = beside ? [frame.right + 2, frame.top - 8] : [flat.left, flat.top - 5];
  appendText(group, bar.title, x, y, size, theme.ink2, 'start').attr('font-family', fonts.serif);
}
