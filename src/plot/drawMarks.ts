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

/** The mark of what is generated, that nobody takes for a dot of data: a diamond, as a path. */
export const diamond = (x: number, y: number, radius: number): string =>
  `M${(x - radius).toFixed(1)} ${y.toFixed(1)}l${radius} ${-radius}l${radius} ${radius}l${-radius} ${radius}Z`;

interface Dot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly filled: boolean;
  readonly generated: boolean;
  readonly colour: string;
}

function dotsOf(events: EventsScene, { theme, frame }: Drawing): Dot[] {
  const radius = eventRadius(frame.bottom - frame.top);
  const values = Array.from(events.x);
  const pixels = values.map((value) => frame.x.toPixel(value));
  const levels = pileLevels(pixels, 2 * radius + 0.5);
  const { filled, style, generated = false } = events;
  return values.map((value, k) => {
    const inside = filled !== null && value >= filled[0] && value <= filled[1];
    return {
      key: `${events.id}-${k}`,
      x: pixels[k],
      y: frame.bottom - radius - 3 - levels[k] * (2 * radius + 0.5),
      filled: inside,
      generated,
      colour: inside ? theme.series[style].edge : theme.ink2,
    };
  });
}

/**
 * Draws single events as dots; those inside the window are filled. Generated ones are diamonds that stay open: inside the window
 * with a bold line.
 */
export function drawEvents(group: Group, drawing: Drawing): void {
  const { scene, theme, frame } = drawing;
  const radius = eventRadius(frame.bottom - frame.top);
  const dots = (scene.events ?? [])
    .flatMap((events) => dotsOf(events, drawing))
    .filter(({ x }) => x >= frame.left && x <= frame.right);
  const classOf = ({ filled }: Dot) => (filled ? 'event inside' : 'event');
  group
    .selectAll<SVGCircleElement, Dot>('circle.event')
    .data(
      dots.filter(({ generated }) => !generated),
      (dot) => dot.key,
    )
    .join('circle')
    .attr('class', classOf)
    .attr('r', radius - 0.5)
    .attr('cx', ({ x }) => x.toFixed(1))
    .attr('cy', ({ y }) => y.toFixed(1))
    .attr('fill', ({ filled, colour }) => (filled ? colour : theme.background))
    .attr('stroke', ({ colour }) => colour)
    .attr('stroke-width', 1.2);
  group
    .selectAll<SVGPathElement, Dot>('path.event')
    .data(
      dots.filter(({ generated }) => generated),
      (dot) => dot.key,
    )
    .join('path')
    .attr('class', classOf)
    .attr('d', ({ x, y }) => diamond(x, y, radius))
    .attr('fill', theme.background)
    .attr('stroke', ({ colour }) => colour)
    .attr('stroke-width', ({ filled }) => (filled ? 2 : 1));
}

/** Draws points with their error bars, as two paths for all of them. */
export function drawPoints(group: Group, { scene, theme, frame }: Drawing): void {
  const radius = frame.bottom - frame.top < lowFrame ? 1.7 : 2.4;
  // An open mark must be larger to be seen open.
  const openRadius = radius + 1;
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
      dots += points.generated
        ? diamond(x, y, openRadius)
        : `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
    });
    const [barPath, dotPath] = Array.from(this.children);
    barPath.setAttribute('d', bars);
    barPath.setAttribute('stroke', theme.ink2);
    dotPath.setAttribute('d', dots);
    dotPath.setAttribute('fill', points.generated ? theme.background : theme.ink);
    if (points.generated) dotPath.setAttribute('stroke', theme.ink2);
  });
}
