// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  drawingSize,
  type FigureStyle,
  pointsPerPixel,
  styledTheme,
} from '../../../src/plot/figureStyles/figureStyle.ts';
import { figureStyles } from '../../../src/plot/figureStyles/list.ts';
import { styledSvg } from '../../../src/plot/figureStyles/styledSvg.ts';
import { themes } from '../../../src/plot/tokens.ts';
import { smallScene } from '../scenes.ts';

/** What journals and slides ask for, in points (in pixels of a screen for the slide). */
const asked = {
  'one-column': { text: 7.5, least: 6.5, edges: 0.9, axes: 0.5, widthMm: 86, heightMm: 70 },
  'two-columns': { text: 8, least: 7, edges: 1, axes: 0.5, widthMm: 178, heightMm: 110 },
  slide: { text: 28, least: 20, edges: 5, axes: 2, widthMm: null, heightMm: null },
} as const;

const nothing = { title: 'T', link: '', program: '', citations: [], sources: [], remarks: [] };

function drawn(style: FigureStyle, background = '#ffffff'): Document {
  const { svg } = styledSvg(
    { ...smallScene(), ...drawingSize(style) },
    style,
    { theme: themes.light, background },
    { caption: 'C', facts: nothing, sayNames: () => '' },
  );
  return new DOMParser().parseFromString(svg.replace(/^<\?xml[^>]*\?>/, ''), 'image/svg+xml');
}

describe.each(figureStyles.map((style) => [style.id, style] as const))('%s', (id, style) => {
  const wanted = asked[id];
  /** From pixels of the drawing. */
  const measure = (pixels: number) => pixels * style.perPixel;

  it('has text and lines of the sizes that are asked for', () => {
    const { type, lines } = styledTheme(themes.light, style, '#ffffff');
    expect(measure(type.tick)).toBe(wanted.text);
    expect(measure(type.axisTitle)).toBe(wanted.text);
    for (const edge of [lines.hero, lines.search, lines.own])
      expect(measure(edge)).toBeCloseTo(wanted.edges, 9);
    for (const axis of [lines.frame, lines.majorTick]) expect(measure(axis)).toBe(wanted.axes);
  });

  it('draws no text smaller than the least, but for what is raised in it', () => {
    const sizes = [...drawn(style).querySelectorAll('text')].map((text) =>
      measure(Number(text.getAttribute('font-size'))),
    );
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(wanted.least);
  });

  it('is a document of its size, without words below it, on the ground that was asked for', () => {
    const root = drawn(style, '#abcdef').documentElement;
    expect(root.getAttribute('width')).toBe(`${style.width}${style.unit}`);
    const [, , width, height] = root.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    expect(width / height).toBeCloseTo(style.width / style.height, 9);
    if (wanted.widthMm !== null) {
      // A point is 1/72 of an inch of 25.4 mm.
      expect((width * pointsPerPixel(style) * 25.4) / 72).toBeCloseTo(wanted.widthMm, 9);
      expect((height * pointsPerPixel(style) * 25.4) / 72).toBeCloseTo(wanted.heightMm, 9);
    }
    expect(root.querySelector(':scope > rect')?.getAttribute('fill')).toBe('#abcdef');
    expect(root.querySelectorAll(':scope > text')).toHaveLength(0);
    expect(root.querySelector('desc')?.textContent).toBe('C');
  });

  it('keeps crosshair and pins out unless asked', () => {
    expect(drawn(style).documentElement.outerHTML).not.toContain('pin-A');
  });
});
