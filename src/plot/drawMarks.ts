import type { Drawing, Group } from './drawing.ts';
import type { EventsScene, PointsScene } from './scene.ts';

/** Frames lower than this (px) get smaller marks. */
const lowFrame = 240;

/** Radius of the dot of an event, px. */
export const eventRadius = (frameHeight: number): number => (frameHeight < lowFrame ? 3 : 4);

/**
 * How high each dot lies in its pile, counted from 0: the lowest level at which it overlaps no dot to its left.
 * @param pixels ascending places
 * @param width of a dot, px
 */
export function pileLevels(pixels: readonly number[], width: number): number[] {
  const lastAt: number[] = [];
  return pixels.map((x) => {
    const free = lastAt.findIndex((last) => x - last >= width);
    const level = free < 0 ? lastAt.length : free;
    lastAt[level] = x;
    return level;
  });
}

interface Dot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly filled: boolean;
  readonly colour: string;
}

function dotsOf(events: EventsScene, { theme, frame }: Drawing): Dot[] {
  const radius = eventRadius(frame.bottom - frame.top);
  const values = Array.from(events.x);
  const pixels = values.map((value) => frame.x.toPixel(value));
  const levels = pileLevels(pixels, 2 * radius + 0.5);
  const { filled, style } = events;
  return values.map((value, k) => {
    const inside = filled !== null && value >= filled[0] && value <= filled[1];
    return {
      key: `${events.id}-${k}`,
      x: pixels[k],
      y: frame.bottom - radius - 3 - levels[k] * (2 * radius + 0.5),
      filled: inside,
      colour: inside ? theme.series[style].edge : theme.ink2,
    };
  });
}

/** Draws single events as dots; those inside the window are filled. */
export function drawEvents(group: Group, drawing: Drawing): void {
  const { scene, theme, frame } = drawing;
  const radius = eventRadius(frame.bottom - frame.top);
  const dots = (scene.events ?? []).flatMap((events) => dotsOf(events, drawing));
  group
    .selectAll<SVGCircleElement, Dot>('circle.event')
    .data(
      dots.filter(({ x }) => x >= frame.left && x <= frame.right),
      (dot) => dot.key,
    )
    .join('circle')
    .attr('class', ({ filled }) => (filled ? 'event inside' : 'event'))
    .attr('r', radius - 0.5)
    .attr('cx', ({ x }) => x.toFixed(1))
    .attr('cy', ({ y }) => y.toFixed(1))
    .attr('fill', ({ filled, colour }) => (filled ? colour : theme.background))
    .attr('stroke', ({ colour }) => colour)
    .attr('stroke-width', 1.2);
}

/** Draws points with their error bars, as two paths for all of them. */
export function drawPoints(group: Group, { scene, theme, frame }: Drawing): void {
  const radius = frame.bottom - frame.top < lowFrame ? 1.7 : 2.4;
  const item = group
    .selectAll<SVGGElement, PointsScene>('g.points')
    .data(scene.points ?? [], (points) => points.id)
    .join((enter) => {
      const added = enter.append('g').attr('class', 'points');
      added.append('path').attr('fill', 'none').attr('stroke-width', 0.9);
      added.append('path');
      return added;
    })
    .attr('data-testid', (points) => `points-${points.id}`);
  item.each(function (points) {
    let bars = '';
    let dots = '';
    points.x.forEach((value, i) => {
      const x = frame.x.toPixel(value);
      if (!(x >= frame.left && x <= frame.right)) return;
      const [y, low, high] = [points.y[i], points.low[i], points.high[i]].map((each) =>
        frame.y.toPixel(each),
      );
      bars += `M${x.toFixed(1)} ${low.toFixed(1)}V${high.toFixed(1)}`;
      dots += `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
    });
    const [barPath, dotPath] = Array.from(this.children);
    barPath.setAttribute('d', bars);
    barPath.setAttribute('stroke', theme.ink2);
    dotPath.setAttribute('d', dots);
    dotPath.setAttribute('fill', theme.ink);
  });
}
