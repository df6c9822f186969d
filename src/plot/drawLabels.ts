import { select } from 'd3';
import type { Drawing, Group } from './drawing.ts';
import type { PlacedLabel } from './labelSurroundings.ts';
import { setRichText } from './richText.ts';
import { fonts, isGrey, over, regionStyle, type Theme } from './tokens.ts';

function colourOf({ style }: PlacedLabel, theme: Theme): string {
  if (style === 'expected') return theme.expected.line;
  if (style === 'predicted' || style === 'published') return theme.ink;
  if (style === 'contour') return theme.ink2;
  return theme.series[style].text;
}

function haloOf(label: PlacedLabel, theme: Theme): { readonly colour: string; readonly width: number } {
  const { style } = label;
  // Names of contours stand where no line is; a halo would only cut the tint behind them.
  if (style === 'contour' && label.onTint) return { colour: theme.background, width: 0 };
  const isSeries =
    style !== 'expected' && style !== 'predicted' && style !== 'contour' && style !== 'published';
  if (!label.onTint || !isSeries) {
    return { colour: theme.background, width: isGrey(style) ? 3.5 : 3 };
  }
  return { colour: over(theme.series[style].fill, regionStyle.interior, theme.background), width: 5 };
}

function leaderPath(label: PlacedLabel): string {
  if (!label.leader) return '';
  const [fromX, fromY, toX, toY] = label.leader.map((value) => value.toFixed(1));
  return `M${fromX} ${fromY}L${toX} ${toY}`;
}

/** Draws the labels at their places, with leaders where they stand outside. */
export function drawLabels(group: Group, labels: readonly PlacedLabel[], { theme }: Drawing): void {
  group
    .selectAll<SVGGElement, PlacedLabel>('g.label')
    .data(labels, (label) => label.id)
    .join((enter) => {
      const added = enter.append('g').attr('class', 'label');
      added.append('path').attr('class', 'leader');
      added.append('circle');
      added.append('g').attr('class', 'words');
      return added;
    })
    .attr('data-testid', (label) => `label-${label.id}`)
    .each(function (label) {
      const colour = colourOf(label, theme);
      const halo = haloOf(label, theme);
      const item = select(this);
      item
        .select('path.leader')
        .attr('d', leaderPath(label))
        .attr('stroke', colour)
        .attr('stroke-width', theme.lines.leader);
      item
        .select('circle')
        .attr('cx', (label.leader?.[0] ?? 0).toFixed(1))
        .attr('cy', (label.leader?.[1] ?? 0).toFixed(1))
        .attr('r', label.leader ? 1.8 : 0)
        .attr('fill', colour);
      const words = item
        .select<SVGGElement>('g.words')
        .attr('fill', colour)
        .attr('text-anchor', 'middle')
        .attr('stroke', halo.colour)
        .attr('stroke-width', halo.width)
        .attr('stroke-linejoin', 'round')
        .attr('paint-order', 'stroke')
        .attr(
          'transform',
          `translate(${label.x.toFixed(1)} ${label.y.toFixed(1)}) rotate(${((label.angle * 180) / Math.PI).toFixed(1)})`,
        );
      words.selectChildren().remove();
      let top = -label.lines.reduce((sum, line) => sum + 1.3 * line.size, 0) / 2;
      for (const line of label.lines) {
        const node = words
          .append('text')
          .attr('y', (top + 0.98 * line.size).toFixed(1))
          .attr('font-family', line.serif ? fonts.serif : fonts.sans)
          .attr('font-size', line.size)
          .attr('font-weight', line.weight)
          .node();
        if (node) setRichText(node, line.text, line.size);
        top += 1.3 * line.size;
      }
    });
}

/** Draws words over an empty plane. */
export function drawMessage(group: Group, { scene, theme, frame }: Drawing): void {
  group.selectChildren().remove();
  if (!scene.message) return;
  group
    .append('text')
    .attr('x', (frame.left + frame.right) / 2)
    .attr('y', (frame.top + frame.bottom) / 2)
    .attr('text-anchor', 'middle')
    .attr('font-family', fonts.sans)
    .attr('font-size', theme.type.tick)
    .attr('fill', theme.ink2)
    .text(scene.message);
}
