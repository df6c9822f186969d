// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fillColour } from '../../src/plot/drawAreas.ts';
import { pileLevels } from '../../src/plot/drawMarks.ts';
import { createPlane } from '../../src/plot/drawPlane.ts';
import { panelMarks } from '../../src/plot/panelMarks.ts';
import type { PlaneScene } from '../../src/plot/scene.ts';
import { themes } from '../../src/plot/tokens.ts';
import { smallScene } from './scenes.ts';

let svg: SVGSVGElement;
beforeEach(() => {
  svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.replaceChildren(svg);
});

const x = Float64Array.of(50, 100, 150);
const marked: PlaneScene = {
  ...smallScene(),
  marks: panelMarks,
  areas: [
    { id: 'low', x, lower: x.map(() => 1e-9), upper: x.map(() => 1e-7), fill: 0.8 },
    { id: 'high', x, lower: x.map(() => 1e-7), upper: x.map(() => 1e-6), fill: 0.2 },
  ],
  stripes: [
    { id: 'window', range: [100, 120], style: 'pinunu', kind: 'window' },
    { id: 'side', range: [80, 100], style: 'pinunu', kind: 'sideband' },
  ],
  events: [{ id: 'events', x: Float64Array.of(90, 105, 118, 400), style: 'pinunu', filled: [100, 120] }],
  points: [{ id: 'spectrum', x, y: x.map(() => 1e-6), low: x.map(() => 1e-7), high: x.map(() => 1e-5) }],
  key: {
    side: 'right',
    rows: [
      { swatch: { kind: 'area', fill: 0.8 }, text: [{ text: 'background' }] },
      { swatch: { kind: 'event', style: 'pinunu' }, text: [{ text: 'events' }] },
      { swatch: null, text: [{ text: 'n = 2' }] },
    ],
  },
};

describe('areas and marks of a plane', () => {
  it('are drawn where the scene has them, and nowhere else', () => {
    const plane = createPlane(svg);
    plane.draw(marked, themes.light);
    expect(svg.querySelectorAll('path.area')).toHaveLength(2);
    expect(svg.querySelectorAll('g.stripe')).toHaveLength(2);
    // The event beyond the frame is left out.
    expect(svg.querySelectorAll('circle.event')).toHaveLength(3);
    expect(svg.querySelectorAll('circle.event.inside')).toHaveLength(2);
    expect(svg.querySelector('.layer.key')?.textContent).toBe('backgroundeventsn = 2');
    plane.draw(smallScene(), themes.light);
    for (const selector of ['path.area', 'g.stripe', 'circle.event', 'g.points', '.layer.key text'])
      expect(svg.querySelectorAll(selector), selector).toHaveLength(0);
  });

  it('of a generated experiment are open diamonds, in the key too', () => {
    const generated = true;
    const { events = [], points = [] } = marked;
    createPlane(svg).draw(
      {
        ...marked,
        events: events.map((each) => ({ ...each, generated })),
        points: points.map((each) => ({ ...each, generated })),
        key: {
          side: 'right',
          rows: [
            { swatch: { kind: 'event', style: 'grey1', generated }, text: [{ text: 'events' }] },
            { swatch: { kind: 'point', generated }, text: [{ text: 'points' }] },
          ],
        },
      },
      themes.light,
    );
    expect(svg.querySelectorAll('circle.event, .key circle')).toHaveLength(0);
    expect(svg.querySelectorAll('path.event')).toHaveLength(3);
    expect(svg.querySelectorAll('path.event.inside')).toHaveLength(2);
    const marks = [
      ...svg.querySelectorAll('path.event, [data-testid="points-spectrum"] path:last-child, .key path'),
    ].filter((path) => path.getAttribute('d')?.endsWith('Z'));
    expect(marks).toHaveLength(3 + 1 + 3);
    for (const mark of marks) expect(mark.getAttribute('fill')).toBe(themes.light.background);
  });

  it('span the pixels of their values', () => {
    createPlane(svg).draw(marked, themes.light);
    const sides = svg.querySelector('[data-testid="stripe-window"]')?.lastElementChild?.getAttribute('d');
    // The frame runs from 60 to 540 px for 0 to 300.
    expect(sides).toContain('M220.0 30V350');
    expect(sides).toContain('M252.0 30V350');
    const bars =
      svg.querySelector('[data-testid="points-spectrum"]')?.firstElementChild?.getAttribute('d') ?? '';
    expect(bars.match(/M/g)).toHaveLength(3);
  });

  it('pile up without overlapping, each as low as it can', () => {
    const places = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 60 });
    fc.assert(
      fc.property(places, fc.integer({ min: 2, max: 12 }), (unordered, width) => {
        const pixels = [...unordered].sort((a, b) => a - b);
        const levels = pileLevels(pixels, width);
        pixels.forEach((pixel, i) => {
          const near = pixels.flatMap((other, j) => (j < i && pixel - other < width ? [levels[j]] : []));
          expect(near).not.toContain(levels[i]);
          for (let lower = 0; lower < levels[i]; lower++) expect(near).toContain(lower);
        });
      }),
    );
  });

  it('are filled from the background towards one colour, step by step', () => {
    for (const theme of Object.values(themes)) {
      expect(fillColour(0, theme)).toBe(theme.background);
      const shades = [0, 0.25, 0.5, 0.75, 1].map((fill) => fillColour(fill, theme));
      expect(new Set(shades).size).toBe(5);
    }
  });
});
