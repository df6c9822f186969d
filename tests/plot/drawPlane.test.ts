// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createPlane, type Plane } from '../../src/plot/drawPlane.ts';
import { placeLabels } from '../../src/plot/labelLayout.ts';
import { themes } from '../../src/plot/tokens.ts';
import { smallScene } from './scenes.ts';

let svg: SVGSVGElement;
let plane: Plane;
beforeEach(() => {
  svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.replaceChildren(svg);
  plane = createPlane(svg);
});

const attribute = (selector: string, name: string) => svg.querySelector(selector)?.getAttribute(name) ?? null;
const named = (name: string) => svg.querySelector(`[data-testid="${name}"]`);

describe('a plane', () => {
  it('draws the same again: no element twice', () => {
    plane.draw(smallScene(), themes.light);
    const once = svg.outerHTML;
    plane.draw(smallScene(), themes.light);
    expect(svg.outerHTML).toBe(once);
    plane.draw(smallScene(), themes.dark);
    expect(svg.outerHTML).not.toBe(once);
    plane.draw(smallScene(), themes.light);
    expect(svg.outerHTML).toBe(once);
  });

  it('leaves nothing behind of what is gone', () => {
    expect(plane.draw(smallScene(), themes.light)).toBe(false);
    plane.settleLabels(placeLabels);
    expect(plane.draw(smallScene(), themes.light)).toBe(true);
    for (const name of [
      'region-open',
      'edge-open',
      'line-bound',
      'band-band',
      'pin-A',
      'coverage-cover',
      'label-open',
    ]) {
      expect(named(name), name).not.toBeNull();
    }
    const bare = {
      regions: [],
      lines: [],
      bands: [],
      guides: [],
      coverage: [],
      silent: [],
      pins: [],
      crosshair: null,
    };
    plane.draw({ ...smallScene(), ...bare, message: 'Nothing is switched on.' }, themes.light);
    expect(svg.querySelectorAll('.region, .edge, .line, .band, .pin, .label, .side').length).toBe(0);
    expect(svg.querySelector('.coverage')?.children.length).toBe(0);
    expect(svg.querySelector('.crosshair')?.children.length).toBe(0);
    expect(svg.textContent).toContain('Nothing is switched on.');
  });

  it('keeps coloured edges above grey ones, bands between, labels and crosshair on top', () => {
    plane.draw(smallScene(), themes.light);
    const order = Array.from(svg.querySelectorAll('.layer'), (group) =>
      group.getAttribute('class')?.replace('layer ', ''),
    );
    const wanted = [
      'grid',
      'interiors',
      'contours',
      'greys',
      'bands',
      'earlier',
      'edges',
      'own',
      'labels',
      'crosshair',
    ];
    expect(order.filter((name) => wanted.includes(name ?? ''))).toEqual(wanted);
  });

  it('draws a line only along edges, and open sides beyond the frame', () => {
    plane.draw(smallScene(), themes.light);
    const y = plane.toPixels(0, 1e-7)?.y ?? Number.NaN;
    const edge = attribute('[data-testid="edge-open"]', 'd') ?? '';
    const heights = [...edge.matchAll(/ (-?[\d.]+)(?=[L ]|$)/g)].map((match) => Number(match[1]));
    expect(heights.length).toBeGreaterThan(1);
    for (const height of heights) expect(height).toBeCloseTo(y, 0);
    const tint = attribute('.region .tint', 'd') ?? '';
    expect(Math.min(...[...tint.matchAll(/ (-?[\d.]+)/g)].map((match) => Number(match[1])))).toBeLessThan(30);
  });

  it('draws no rim where a band lies', () => {
    plane.draw(smallScene(), themes.light);
    expect(attribute('.interiors .rim path', 'd')).toBe('');
    plane.draw({ ...smallScene(), bands: [] }, themes.light);
    expect(attribute('.interiors .rim path', 'd')).not.toBe('');
  });

  it('dashes expected regions and projections', () => {
    const scene = smallScene();
    const [region] = scene.regions;
    plane.draw({ ...scene, regions: [{ ...region, expectedOnly: true }] }, themes.light);
    expect(attribute('[data-testid="edge-open"]', 'stroke-dasharray')).toBe('5 3');
    expect(attribute('[data-testid="edge-open"]', 'stroke')).toBe(themes.light.expected.line);
    expect(svg.querySelector('.interiors .region')).toBeNull();
    plane.draw({ ...scene, regions: [{ ...region, projection: true }] }, themes.light);
    expect(attribute('[data-testid="edge-open"]', 'stroke-dasharray')).toBe('2 3');
  });

  it('draws the same into plates of their own as into one figure', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const apart = createPlane(host);
    for (const each of [plane, apart]) {
      each.draw(smallScene(), themes.light);
      each.settleLabels(placeLabels);
    }
    const layersIn = (element: Element) =>
      Array.from(element.querySelectorAll('.layer'), (layer) => layer.outerHTML);
    expect(layersIn(host)).toEqual(layersIn(svg));
    expect(host.children.length).toBeGreaterThan(3);
    const sizes = new Set(Array.from(host.children, (plate) => plate.getAttribute('viewBox')));
    expect([...sizes]).toEqual([svg.getAttribute('viewBox')]);
  });

  it('turns pixels into data and back', () => {
    expect(plane.toData(10, 10)).toBeNull();
    plane.draw(smallScene(), themes.light);
    const place = plane.toPixels(123, 3e-6);
    const data = plane.toData(place?.x ?? 0, place?.y ?? 0);
    expect(data?.x).toBeCloseTo(123, 9);
    expect((data?.y ?? 0) / 3e-6).toBeCloseTo(1, 9);
  });

  it('moves the crosshair without touching curves or labels, and tick numbers step aside', () => {
    const scene = smallScene();
    plane.draw(scene, themes.light);
    const others = () =>
      Array.from(svg.querySelectorAll('.layer'))
        .filter((group) => !/crosshair|axes|right-axis/.test(group.getAttribute('class') ?? ''))
        .map((group) => group.outerHTML)
        .join('');
    const before = others();
    const hidden = () =>
      Array.from(svg.querySelectorAll('text.tick[visibility="hidden"]')).map((text) => text.textContent);
    expect(hidden()).toContain('150');
    plane.moveCrosshair({ ...(scene.crosshair ?? raise()), x: 103, y: 4e-8 });
    expect(others()).toBe(before);
    expect(hidden()).toContain('100');
    expect(hidden()).not.toContain('150');
    plane.moveCrosshair(null);
    expect(hidden()).toEqual([]);
  });

  it('keeps labels in place while curves move, and settles them when asked', () => {
    const scene = smallScene();
    plane.draw(scene, themes.light);
    const before = attribute('[data-testid="label-bound"] .words', 'transform');
    const [line] = scene.lines;
    const lower = { ...scene, lines: [{ ...line, y: line.y.map((value) => value / 4) }] };
    plane.draw(lower, themes.light);
    expect(attribute('[data-testid="label-bound"] .words', 'transform')).toBe(before);
    plane.settleLabels(placeLabels);
    expect(attribute('[data-testid="label-bound"] .words', 'transform')).not.toBe(before);
  });

  it('never writes the names of two regions over each other, even where both have the most room', () => {
    const scene = smallScene();
    const [region] = scene.regions;
    const other = { ...region, id: 'twin', style: 'pigammagamma' as const };
    plane.draw({ ...scene, lines: [], bands: [], regions: [region, other] }, themes.light);
    plane.settleLabels(placeLabels);
    const places = ['label-open', 'label-twin'].map((name) =>
      Array.from(named(name)?.querySelectorAll('text') ?? [], (text) => {
        const shift = /translate\(([-\d.]+)[, ]+([-\d.]+)/.exec(
          text.closest('[transform]')?.getAttribute('transform') ?? '',
        );
        return Number(shift?.[2] ?? Number.NaN) + Number(text.getAttribute('y') ?? 0);
      }),
    );
    const [one, two] = places;
    expect(one.length).toBeGreaterThan(0);
    expect(two.length).toBeGreaterThan(0);
    // Rows of text are at least 10 px high.
    expect(Math.max(...one) + 10 < Math.min(...two) || Math.max(...two) + 10 < Math.min(...one)).toBe(true);
  });

  it('writes text as text and superscripts as raised runs', () => {
    plane.draw(smallScene(), themes.light);
    plane.settleLabels(placeLabels);
    const label = named('label-open');
    expect(label?.textContent).toContain('<π>');
    const raised = Array.from(label?.querySelectorAll('tspan') ?? []).find(
      (span) => span.textContent === '+',
    );
    expect(Number(raised?.getAttribute('dy'))).toBeLessThan(0);
    expect(svg.textContent).not.toMatch(/[⁰¹²³⁴-⁹⁺⁻]/);
  });
});

function raise(): never {
  throw new Error('the test scene has a crosshair');
}
