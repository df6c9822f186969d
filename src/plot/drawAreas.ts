import type { Drawing, Group } from './drawing.ts';
import { bandPath, setPath } from './paths.ts';
import type { AreaFill, AreaScene, StripeScene } from './scene.ts';
import { over, regionStyle, type Theme } from './tokens.ts';

/** The strongest fill is this far from the background towards the colour of expected curves. */
const strongestFill = 0.5;
const sidebandOpacity = 0.16;

/** Colour of a fill on the background. */
export function fillColour(fill: AreaFill, theme: Theme): string {
  return typeof fill === 'number'
    ? over(theme.expected.line, strongestFill * fill, theme.background)
    : over(theme.series[fill].fill, regionStyle.interior, theme.background);
}

/** Draws filled areas, each with a hairline in the background's colour around it so that neighbours stay apart. */
export function drawAreas(group: Group, { scene, theme, frame }: Drawing): void {
  group
    .selectAll<SVGPathElement, AreaScene>('path.area')
    .data(scene.areas ?? [], (area) => area.id)
    .join('path')
    .order()
    .attr('class', 'area')
    .attr('data-testid', (area) => `area-${area.id}`)
    .attr('fill', (area) => fillColour(area.fill, theme))
    .attr('stroke', theme.background)
    .attr('stroke-width', theme.lines.guide)
    .each(function (area) {
      setPath(this, bandPath(area, frame));
    });
}

/** Draws stretches over the whole height: a tint, and for windows a line at each end. */
export function drawStripes(group: Group, { scene, theme, frame }: Drawing): void {
  const ends = ({ range }: StripeScene) => range.map((end) => frame.x.toPixel(end).toFixed(1));
  group
    .selectAll<SVGGElement, StripeScene>('g.stripe')
    .data(scene.stripes ?? [], (stripe) => stripe.id)
    .join((enter) => {
      const added = enter.append('g').attr('class', 'stripe');
      added.append('path');
      added.append('path').attr('fill', 'none').attr('stroke-width', theme.lines.guide);
      return added;
    })
    .attr('data-testid', (stripe) => `stripe-${stripe.id}`)
    .each(function (stripe) {
      const [tint, sides] = Array.from(this.children);
      const [from, to] = ends(stripe);
      const { fill, edge } = theme.series[stripe.style];
      const isWindow = stripe.kind === 'window';
      tint.setAttribute('d', `M${from} ${frame.top}H${to}V${frame.bottom}H${from}Z`);
      tint.setAttribute('fill', fill);
      tint.setAttribute('fill-opacity', String(isWindow ? regionStyle.interior : sidebandOpacity));
      sides.setAttribute(
        'd',
        isWindow ? `M${from} ${frame.top}V${frame.bottom}M${to} ${frame.top}V${frame.bottom}` : '',
      );
      sides.setAttribute('stroke', edge);
    });
}
