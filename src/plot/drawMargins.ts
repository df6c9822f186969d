import { appendText } from './drawAxes.ts';
import { type Drawing, type Group, idIn } from './drawing.ts';
import type { Rectangle } from './labels.ts';
import { estimatedWidth } from './richText.ts';
import type { RichText } from './scene.ts';
import { dashes, fonts } from './tokens.ts';

/** Draws the dotted vertical lines that are named above the frame. */
export function drawGuides(group: Group, drawing: Drawing): void {
  const { scene, theme, frame } = drawing;
  group.selectChildren().remove();
  for (const guide of scene.guides) {
    const at = frame.x.toPixel(guide.x);
    if (at < frame.left || at > frame.right) continue;
    group
      .append('path')
      .attr('d', `M${at.toFixed(1)} ${frame.top}V${frame.bottom}`)
      .attr('stroke', theme.ink3)
      .attr('stroke-width', theme.lines.guide)
      .attr('stroke-dasharray', dashes.guide);
    appendText(
      group,
      guide.label,
      at,
      frame.top - 8,
      scene.compact ? 13 : theme.type.tick,
      theme.ink2,
      'middle',
    );
  }
}

/** Draws one bar per search under the axis, over the masses it looked at; gaps are gaps. */
export function drawCoverage(group: Group, drawing: Drawing): void {
  const { scene, theme, frame } = drawing;
  group.selectChildren().remove();
  const first = frame.bottom + (scene.x.showTicks ? 31 : 8);
  for (const search of scene.coverage) {
    const at = first + 5 * search.row;
    const bars = search.ranges
      .map(([start, end]) => [frame.x.toPixel(start), frame.x.toPixel(end)])
      .map(([start, end]) => [Math.max(start, frame.left), Math.min(end, frame.right)])
      .filter(([start, end]) => end > start)
      .map(([start, end]) => `M${start.toFixed(1)} ${at}H${end.toFixed(1)}`);
    group
      .append('path')
      .attr('data-testid', `coverage-${search.id}`)
      .attr('role', 'img')
      .attr('aria-label', search.name)
      .attr('d', bars.join(''))
      .attr('stroke', theme.series[search.style].edge)
      .attr('stroke-width', 3);
  }
  if (scene.coverage.length === 0 || scene.compact) return;
  appendText(
    group,
    [{ text: scene.coverage[0].title }],
    frame.left - 8,
    first + 6,
    theme.type.direct,
    theme.ink3,
    'end',
  ).attr('font-family', fonts.sans);
}

/** Size of the words of a silent stretch, and the narrowest stretch that carries them, px. */
const silentSize = ({ scene, theme: { type } }: Drawing) =>
  scene.compact ? type.directCompact : type.direct;
const narrowestNamed = 60;

function silentEnds({ scene, frame }: Drawing): { start: number; end: number; label: RichText }[] {
  return scene.silent
    .map(({ range, label }) => ({
      start: Math.max(frame.left, frame.x.toPixel(range[0])),
      end: Math.min(frame.right, frame.x.toPixel(range[1])),
      label,
    }))
    .filter(({ start, end }) => end > start);
}

/** Where the words of silent stretches stand, so that other labels keep clear of them. */
export function silentPlaces(drawing: Drawing): Rectangle[] {
  const size = silentSize(drawing);
  return silentEnds(drawing)
    .filter(({ start, end }) => end - start >= narrowestNamed)
    .map(({ start, end, label }) => ({
      x: (start + end) / 2,
      y: drawing.frame.bottom - 16 - 0.35 * size,
      width: estimatedWidth(label, size),
      height: 1.2 * size,
      angle: 0,
    }));
}

/** Draws stretches without information: vertical hairlines and words. */
export function drawSilent(group: Group, drawing: Drawing): void {
  const { scene, theme, frame } = drawing;
  group.selectChildren().remove();
  for (const [k, { start, end, label }] of silentEnds(drawing).entries()) {
    let hairlines = '';
    for (let x = start + 2.5; x < end; x += 5) hairlines += `M${x.toFixed(1)} ${frame.top}V${frame.bottom}`;
    group
      .append('path')
      .attr('data-testid', idIn(scene, 'silent', String(k)))
      .attr('d', hairlines)
      .attr('stroke', theme.rule)
      .attr('stroke-width', theme.lines.guide);
    if (end - start < narrowestNamed) continue;
    appendText(group, label, (start + end) / 2, frame.bottom - 16, silentSize(drawing), theme.ink3, 'middle')
      .attr('font-family', fonts.sans)
      .attr('stroke', theme.background)
      .attr('stroke-width', 5)
      .attr('stroke-linejoin', 'round')
      .attr('paint-order', 'stroke');
  }
}
