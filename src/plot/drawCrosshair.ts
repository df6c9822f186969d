import { select } from 'd3';
import type { TickLabel } from './drawAxes.ts';
import type { Drawing, Group } from './drawing.ts';
import { tight } from './format.ts';
import { estimatedWidth, setRichText } from './richText.ts';
import type { CrosshairScene, PinScene, RichText } from './scene.ts';
import { fonts } from './tokens.ts';

/** The round handle for fingers: its distance from the crosshair, its radius, and the side of its hit area, px. */
export const handleStyle = { distance: 57, radius: 20, hitSize: 48 } as const;

const chipHeight = 24;

interface Chip {
  readonly axis: TickLabel['axis'];
  readonly at: number;
  readonly half: number;
}

interface ChipPlace {
  readonly axis: TickLabel['axis'];
  readonly at: number;
  readonly centreX: (width: number) => number;
  readonly centreY: number;
}

function appendChip(group: Group, rich: RichText | null, place: ChipPlace, drawing: Drawing): Chip | null {
  if (!rich || rich.length === 0) return null;
  const { compact } = drawing.scene;
  const { type } = drawing.theme;
  const size = compact ? type.direct : type.tick;
  const text = group.append('text').attr('font-family', fonts.serif).attr('font-size', size);
  const node = text.node();
  if (!node) return null;
  const words = tight(rich);
  setRichText(node, words, size);
  // Measuring the text would make the browser lay out the whole plot on every move.
  const width = Math.max(28, estimatedWidth(words, size) + (compact ? 7 : 12));
  const x = place.centreX(width);
  text
    .attr('x', x)
    .attr('y', place.centreY + 0.34 * size)
    .attr('text-anchor', 'middle')
    .attr('fill', drawing.theme.background);
  group
    .insert('rect', 'text:last-of-type')
    .attr('x', (x - width / 2).toFixed(1))
    .attr('y', (place.centreY - chipHeight / 2).toFixed(1))
    .attr('width', width.toFixed(1))
    .attr('height', chipHeight)
    .attr('rx', 3)
    .attr('fill', drawing.theme.ink);
  return { axis: place.axis, at: place.at, half: place.axis === 'x' ? width / 2 : chipHeight / 2 };
}

function drawChips(
  group: Group,
  crosshair: CrosshairScene,
  x: number,
  y: number | null,
  drawing: Drawing,
): Chip[] {
  const { scene, frame } = drawing;
  const within = (centre: number, half: number) =>
    Math.min(scene.width - half - 1, Math.max(half + 1, centre));
  const chips = [
    appendChip(
      group,
      crosshair.xChip,
      { axis: 'x', at: x, centreX: (width) => within(x, width / 2), centreY: frame.bottom + 15 },
      drawing,
    ),
  ];
  if (y !== null) {
    chips.push(
      appendChip(
        group,
        crosshair.yChip,
        { axis: 'y', at: y, centreX: (width) => within(frame.left - 4 - width / 2, width / 2), centreY: y },
        drawing,
      ),
      appendChip(
        group,
        scene.right?.chip ?? null,
        {
          axis: 'right',
          at: y,
          centreX: (width) => within(frame.right + 3 + width / 2, width / 2),
          centreY: y,
        },
        drawing,
      ),
    );
  }
  return chips.filter((chip) => chip !== null);
}

/** Numbers at the axes step aside for the chips. */
function hideTicks({ host }: Drawing, chips: readonly Chip[]): void {
  select(host)
    .selectAll<SVGTextElement, TickLabel>('text.tick')
    .attr('visibility', (label) => {
      const hidden = chips.some((chip) => {
        const room = chip.axis === 'x' ? chip.half + label.half + 6 : 17;
        return chip.axis === label.axis && Math.abs(chip.at - label.at) < room;
      });
      return hidden ? 'hidden' : null;
    });
}

function drawRing(group: Group, x: number, y: number, colour: string | null, { theme }: Drawing): void {
  const circle = (radius: number) =>
    group.append('circle').attr('cx', x.toFixed(1)).attr('cy', y.toFixed(1)).attr('r', radius);
  circle(9.2).attr('fill', theme.background).attr('fill-opacity', 0.8);
  circle(7).attr('fill', theme.background).attr('stroke', theme.ink).attr('stroke-width', 2);
  if (colour) circle(3.5).attr('fill', colour);
}

function appendHandle(group: Group, x: number, y: number, { theme }: Drawing): void {
  const handle = group
    .append('g')
    .attr('data-role', 'handle')
    .attr('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
  handle
    .append('circle')
    .attr('r', handleStyle.radius)
    .attr('fill', theme.background)
    .attr('fill-opacity', 0.92)
    .attr('stroke', theme.ink)
    .attr('stroke-width', 1.5);
  handle
    .append('path')
    .attr('d', 'M-9 0H9M0 -9V9M-9 0l3 -3M-9 0l3 3M9 0l-3 -3M9 0l-3 3M0 -9l-3 3M0 -9l3 3M0 9l-3 -3M0 9l3 -3')
    .attr('fill', 'none')
    .attr('stroke', theme.ink)
    .attr('stroke-width', 1.5)
    .attr('stroke-linecap', 'round')
    .attr('stroke-linejoin', 'round');
}

/** Centre of the handle in pixels for a crosshair at (x, y): below it, or above where there is no room below. */
export function handleCentre(
  x: number,
  y: number,
  drawing: Drawing,
): { readonly x: number; readonly y: number } {
  const below = y + handleStyle.distance;
  const room = drawing.frame.bottom - handleStyle.radius - 2;
  return { x, y: below <= room ? below : y - handleStyle.distance };
}

/**
 * Draws the crosshair: hairlines, chips with its numbers at the axes, marks at its mass, the ring, and on touch devices
 * the handle.
 */
export function drawCrosshair(group: Group, drawing: Drawing, withHandle: boolean): void {
  const { scene, theme, frame } = drawing;
  const { crosshair } = scene;
  group.selectChildren().remove();
  const x = crosshair ? frame.x.toPixel(crosshair.x) : Number.NaN;
  if (!crosshair || !(x >= frame.left - 0.5 && x <= frame.right + 0.5)) {
    hideTicks(drawing, []);
    return;
  }
  const height = crosshair.y === null ? Number.NaN : frame.y.toPixel(crosshair.y);
  const y = height >= frame.top - 0.5 && height <= frame.bottom + 0.5 ? height : null;
  const across = y === null ? '' : `M${frame.left} ${y.toFixed(1)}H${frame.right}`;
  group
    .append('path')
    .attr('d', `M${x.toFixed(1)} ${frame.top}V${frame.bottom}${across}`)
    .attr('stroke', theme.ink)
    .attr('stroke-opacity', 0.8)
    .attr('stroke-width', theme.lines.crosshair);
  for (const mark of crosshair.marks) {
    const at = frame.y.toPixel(mark.y);
    if (!(at >= frame.top && at <= frame.bottom)) continue;
    const colour = mark.style === 'predicted' ? theme.ink : theme.series[mark.style].edge;
    group
      .append('circle')
      .attr('cx', x.toFixed(1))
      .attr('cy', at.toFixed(1))
      .attr('r', 4.5)
      .attr('fill', mark.filled ? colour : theme.background)
      .attr('stroke', mark.filled ? theme.background : colour)
      .attr('stroke-width', mark.filled ? 1.2 : 2);
  }
  const chips = drawChips(group, crosshair, x, y, drawing);
  hideTicks(drawing, chips);
  if (y === null) return;
  drawRing(group, x, y, crosshair.ring === 'ink' ? null : theme.series[crosshair.ring].edge, drawing);
  if (withHandle) {
    const centre = handleCentre(x, y, drawing);
    appendHandle(group, centre.x, centre.y, drawing);
  }
}

/** Draws pins as lettered diamonds. */
export function drawPins(group: Group, { scene, theme, frame }: Drawing): void {
  group
    .selectAll<SVGGElement, PinScene>('g.pin')
    .data(scene.pins, (pin) => pin.letter)
    .join((enter) => {
      const added = enter.append('g').attr('class', 'pin');
      added.append('path').attr('d', 'M0 -9.5L9.5 0L0 9.5L-9.5 0Z').attr('stroke-linejoin', 'round');
      added.append('text').attr('y', 3.8).attr('text-anchor', 'middle');
      return added;
    })
    .attr('data-testid', (pin) => `pin-${pin.letter}`)
    .attr(
      'transform',
      (pin) => `translate(${frame.x.toPixel(pin.x).toFixed(1)} ${frame.y.toPixel(pin.y).toFixed(1)})`,
    )
    .each(function (pin) {
      select(this)
        .select('path')
        .attr('fill', theme.background)
        .attr('stroke', theme.ink)
        .attr('stroke-width', 1.5);
      select(this)
        .select('text')
        .attr('font-family', fonts.sans)
        .attr('font-size', 10.5)
        .attr('font-weight', 650)
        .attr('fill', theme.ink)
        .text(pin.letter);
    });
}
