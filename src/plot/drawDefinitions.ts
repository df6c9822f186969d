import { type Drawing, type Group, idIn } from './drawing.ts';
import { frameBox } from './paths.ts';
import type { SeriesStyle } from './scene.ts';
import { type Hatch, hatches } from './tokens.ts';

function appendPattern(group: Group, style: SeriesStyle, hatch: Hatch, { scene, theme }: Drawing): void {
  const { pitch } = hatch;
  const pattern = group
    .append('pattern')
    .attr('id', idIn(scene, 'hatch', style))
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('width', pitch)
    .attr('height', pitch);
  const { edge, fill } = theme.series[style];
  if (hatch.kind === 'dots') {
    pattern
      .append('circle')
      .attr('cx', pitch / 2)
      .attr('cy', pitch / 2)
      .attr('r', 1)
      .attr('fill', edge)
      .attr('fill-opacity', 0.4);
    return;
  }
  pattern
    .attr('patternTransform', `rotate(${hatch.angle})`)
    .append('rect')
    .attr('width', 1)
    .attr('height', pitch)
    .attr('fill', fill)
    .attr('fill-opacity', 0.75);
}

/** Draws what others refer to by id: the clip path of the frame and the hatches. */
export function drawDefinitions(group: Group, drawing: Drawing): void {
  group.selectChildren().remove();
  const box = frameBox(drawing.frame);
  group
    .append('clipPath')
    .attr('id', idIn(drawing.scene, 'frame'))
    .append('rect')
    .attr('x', box.left)
    .attr('y', box.top)
    .attr('width', Math.max(0, box.right - box.left))
    .attr('height', Math.max(0, box.bottom - box.top));
  for (const [style, hatch] of Object.entries(hatches) as [SeriesStyle, Hatch][]) {
    appendPattern(group, style, hatch, drawing);
  }
}
