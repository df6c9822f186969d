import { fillColour } from './drawAreas.ts';
import { appendText } from './drawAxes.ts';
import { type Drawing, type Group, strokeOfLine } from './drawing.ts';
import { diamond } from './drawMarks.ts';
import type { Rectangle } from './labels.ts';
import { estimatedWidth } from './richText.ts';
import type { KeyScene, KeySwatch, LineScene } from './scene.ts';
import { fonts, type Theme } from './tokens.ts';

const rowHeight = 18;
const swatchWidth = 22;
const inset = 10;

const nothing = new Float64Array(0);
const lineOf = (style: LineScene['style']): LineScene => ({
  id: 'key',
  x: nothing,
  y: nothing,
  style,
  label: null,
  labelPlacement: 'end',
});

/** The mark of something generated. */
function drawDiamond(
  group: Group,
  x: number,
  y: number,
  { colour, width, theme }: { readonly colour: string; readonly width: number; readonly theme: Theme },
): void {
  group
    .append('path')
    .attr('d', diamond(x, y, 3))
    .attr('fill', theme.background)
    .attr('stroke', colour)
    .attr('stroke-width', width);
}

function appendSwatch(group: Group, swatch: KeySwatch, x: number, y: number, { theme }: Drawing): void {
  if (swatch.kind === 'area') {
    group
      .append('rect')
      .attr('x', x)
      .attr('y', y - 5)
      .attr('width', swatchWidth)
      .attr('height', 10)
      .attr('fill', fillColour(swatch.fill, theme));
  } else if (swatch.kind === 'line') {
    const stroke = strokeOfLine(lineOf(swatch.style), theme);
    group
      .append('path')
      .attr('d', `M${x} ${y}h${swatchWidth}`)
      .attr('stroke', stroke.colour)
      .attr('stroke-width', stroke.width)
      .attr('stroke-dasharray', stroke.dash);
  } else if (swatch.kind === 'event') {
    for (const [at, filled] of [
      [6, false],
      [16, true],
    ] as const) {
      const colour = filled ? theme.series[swatch.style].edge : theme.ink2;
      if (swatch.generated) {
        drawDiamond(group, x + at, y, { colour, width: filled ? 2 : 1, theme });
        continue;
      }
      group
        .append('circle')
        .attr('cx', x + at)
        .attr('cy', y)
        .attr('r', 2.5)
        .attr('fill', filled ? colour : theme.background)
        .attr('stroke', colour)
        .attr('stroke-width', 1.2);
    }
  } else {
    const middle = x + swatchWidth / 2;
    group
      .append('path')
      .attr('d', `M${middle} ${y - 6}v12`)
      .attr('stroke', theme.ink2)
      .attr('stroke-width', 0.9);
    if (swatch.generated) drawDiamond(group, middle, y, { colour: theme.ink2, width: 1, theme });
    else group.append('circle').attr('cx', middle).attr('cy', y).attr('r', 1.8).attr('fill', theme.ink);
  }
}

interface KeyPlace {
  readonly left: number;
  readonly width: number;
  /** Of the words, where some row has something beside them. */
  readonly indent: number;
  readonly size: number;
}

/** What a key's place depends on. */
type Around = Pick<Drawing, 'scene' | 'frame' | 'theme'>;

function placeOf({ side, rows }: KeyScene, { scene, frame, theme: { type } }: Around): KeyPlace {
  const size = scene.compact ? type.directCompact : type.direct + 0.5;
  const indent = rows.some(({ swatch }) => swatch !== null) ? swatchWidth + 8 : 0;
  const width = indent + Math.max(...rows.map(({ text }) => estimatedWidth(text, size)));
  const left = side === 'left' ? frame.left + inset + 6 : frame.right - inset - width;
  return { left, width, indent, size };
}

/** Where the key stands, so that labels keep clear of it; nothing without a key. */
export function keyPlaces(drawing: Around): Rectangle[] {
  const { key } = drawing.scene;
  if (!key || key.rows.length === 0) return [];
  const { left, width } = placeOf(key, drawing);
  const height = rowHeight * key.rows.length + 4;
  return [
    { x: left + width / 2, y: drawing.frame.top + 3 + height / 2, width: width + 10, height, angle: 0 },
  ];
}

/** Draws the key in its corner, on a ground of the background's colour that lets curves shine through. */
export function drawKey(group: Group, drawing: Drawing): void {
  const { scene, theme, frame } = drawing;
  group.selectChildren().remove();
  const rows = scene.key?.rows ?? [];
  if (!scene.key || rows.length === 0) return;
  const { left, width, indent, size } = placeOf(scene.key, drawing);
  group
    .append('rect')
    .attr('x', (left - 5).toFixed(1))
    .attr('y', frame.top + 3)
    .attr('width', (width + 10).toFixed(1))
    .attr('height', rowHeight * rows.length + 4)
    .attr('fill', theme.background)
    .attr('fill-opacity', 0.82);
  rows.forEach((row, k) => {
    const middle = frame.top + 5 + rowHeight * (k + 0.5);
    if (row.swatch !== null) appendSwatch(group, row.swatch, left, middle, drawing);
    appendText(
      group,
      row.text,
      left + indent,
      middle + 0.34 * size,
      size,
      row.swatch === null ? theme.ink : theme.ink2,
      'start',
    ).attr('font-family', fonts.sans);
  });
}
