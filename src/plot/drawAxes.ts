import type { Drawing, Group } from './drawing.ts';
import { estimatedWidth, setRichText } from './richText.ts';
import { axisTicks, type Tick } from './scales.ts';
import type { RichText } from './scene.ts';
import { fonts } from './tokens.ts';

/** Room between two labels: vertical (px of height), and horizontal for plain numbers and for powers of ten. */
const room = { vertical: 28, verticalCompact: 40, linear: 64, powers: 48 } as const;

/** A number at an axis: which axis, where on it, and half of its extent along it, px. */
export interface TickLabel {
  readonly axis: 'x' | 'y' | 'right';
  readonly at: number;
  readonly half: number;
}

const tickSize = ({ scene, theme }: Drawing) => (scene.compact ? 14 : theme.type.tick);

/** Ticks of both axes of a scene. */
export function ticksOf({ scene, frame }: Drawing): { readonly x: Tick[]; readonly y: Tick[] } {
  return {
    x: axisTicks(frame.x, scene.x.scale === 'log' ? room.powers : room.linear),
    y: axisTicks(frame.y, scene.compact ? room.verticalCompact : room.vertical),
  };
}

/** Draws the decades as horizontal lines. */
export function drawGrid(group: Group, drawing: Drawing): void {
  const { scene, theme, frame } = drawing;
  const lines = scene.y.scale === 'log' ? ticksOf(drawing).y.filter((tick) => tick.major) : [];
  const inside = lines.map((tick) => frame.y.toPixel(tick.value)).filter((y) => y < frame.bottom - 1);
  group
    .selectAll('path')
    .data(inside)
    .join('path')
    .attr('stroke', theme.grid)
    .attr('stroke-width', theme.lines.grid)
    .attr('d', (y) => `M${frame.left} ${y.toFixed(1)}H${frame.right}`);
}

function tickMarks(drawing: Drawing, major: boolean): string {
  const { frame } = drawing;
  const { x, y } = ticksOf(drawing);
  const length = major ? 7 : 3.5;
  const below = x
    .filter((tick) => tick.major === major)
    .map((tick) => `M${frame.x.toPixel(tick.value).toFixed(1)} ${frame.bottom}v${-length}`);
  const beside = y
    .filter((tick) => tick.major === major)
    .map((tick) => `M${frame.left} ${frame.y.toPixel(tick.value).toFixed(1)}h${length}`);
  return [...below, ...beside].join('');
}

/** Adds a line of rich text at (x, y), px. */
export function appendText(
  group: Group,
  rich: RichText,
  x: number,
  y: number,
  size: number,
  colour: string,
  anchor: string,
) {
  const text = group
    .append('text')
    .attr('x', x)
    .attr('y', y)
    .attr('font-family', fonts.serif)
    .attr('font-size', size)
    .attr('fill', colour)
    .attr('text-anchor', anchor);
  const node = text.node();
  if (node) setRichText(node, rich, size);
  return text;
}

function appendTickLabel(
  group: Group,
  label: RichText,
  place: TickLabel,
  x: number,
  y: number,
  drawing: Drawing,
): void {
  const anchor = place.axis === 'x' ? 'middle' : place.axis === 'y' ? 'end' : 'start';
  const { ink, ink2 } = drawing.theme;
  appendText(group, label, x, y, tickSize(drawing), place.axis === 'right' ? ink2 : ink, anchor)
    .attr('class', 'tick')
    .datum(place);
}

/** Numbers wider than this (px) leave no room beside them for a title. */
const widestBesideTitle = 38;

function drawTitles(group: Group, drawing: Drawing, yTicks: readonly Tick[]): { readonly start: number } {
  const { scene, theme, frame } = drawing;
  const size = scene.compact ? theme.type.tick : theme.type.axisTitle;
  if (scene.y.label.length > 0) {
    const wide = yTicks.some(
      (tick) => tick.label && estimatedWidth(tick.label, theme.type.tick) > widestBesideTitle,
    );
    if (scene.compact || wide)
      appendText(group, scene.y.label, frame.left, frame.top - 8, size, theme.ink, 'start');
    else {
      appendText(group, scene.y.label, 0, 0, size, theme.ink, 'end').attr(
        'transform',
        `translate(24 ${frame.top}) rotate(-90)`,
      );
    }
  }
  if (!scene.x.showTicks || scene.x.label.length === 0) return { start: scene.width };
  const end = scene.right ? scene.width - 2 : frame.right;
  const width = estimatedWidth(scene.x.label, size);
  appendText(group, scene.x.label, end, frame.bottom + 20, size, theme.ink, 'end').attr('class', 'x-title');
  return { start: end - width };
}

/** Draws frame, ticks inward, their numbers, and the titles of the two axes. */
export function drawAxes(group: Group, drawing: Drawing): void {
  const { scene, theme, frame } = drawing;
  group.selectChildren().remove();
  const stroke = (path: string, width: number) =>
    group
      .append('path')
      .attr('d', path)
      .attr('fill', 'none')
      .attr('stroke', theme.ink2)
      .attr('stroke-width', width);
  stroke(`M${frame.left} ${frame.top}V${frame.bottom}H${frame.right}`, theme.lines.frame);
  stroke(tickMarks(drawing, true), theme.lines.majorTick);
  stroke(tickMarks(drawing, false), theme.lines.minorTick);
  const { x, y } = ticksOf(drawing);
  const title = drawTitles(group, drawing, y);
  const size = tickSize(drawing);
  for (const tick of y) {
    if (!tick.label) continue;
    const at = frame.y.toPixel(tick.value);
    appendTickLabel(
      group,
      tick.label,
      { axis: 'y', at, half: size / 2 },
      frame.left - 8,
      at + 0.34 * size,
      drawing,
    );
  }
  if (!scene.x.showTicks) return;
  for (const tick of x) {
    if (!tick.label) continue;
    const at = frame.x.toPixel(tick.value);
    const half = estimatedWidth(tick.label, size) / 2;
    if (at + half > title.start - 6) continue;
    appendTickLabel(group, tick.label, { axis: 'x', at, half }, at, frame.bottom + 20, drawing);
  }
}

/** Draws the second y axis with its own numbers and its title above the frame. */
export function drawRightAxis(group: Group, drawing: Drawing): void {
  const { scene, theme, frame } = drawing;
  group.selectChildren().remove();
  if (!scene.right) return;
  const inView = scene.right.ticks
    .map((tick) => ({ at: frame.y.toPixel(tick.y), label: tick.label }))
    .filter(({ at }) => at >= frame.top - 0.5 && at <= frame.bottom + 0.5);
  const marks = inView.map(({ at }) => `M${frame.right} ${at.toFixed(1)}h-7`).join('');
  group
    .append('path')
    .attr('d', `M${frame.right} ${frame.top}V${frame.bottom}${marks}`)
    .attr('fill', 'none')
    .attr('stroke', theme.ink2)
    .attr('stroke-width', theme.lines.frame);
  const size = tickSize(drawing);
  // The lowest number would stand on the title of the other axis.
  for (const { at, label } of inView.filter((tick) => tick.at < frame.bottom - 8)) {
    appendTickLabel(
      group,
      label,
      { axis: 'right', at, half: size / 2 },
      frame.right + 9,
      at + 0.34 * size,
      drawing,
    );
  }
  appendText(group, scene.right.label, scene.width - 2, frame.top - 8, size, theme.ink2, 'end');
}
