// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { figureStyles } from '../../../../src/plot/figureStyles/list.ts';
import { missingLetters, parsedSvg, withOutlines } from '../../../../src/ui/save/print/outlines.ts';
import { busyScene, made, readBytes } from './made.ts';

/** Left, right, top and bottom of path data without curves back: all its points. */
function extent(data: string): { left: number; right: number; top: number; bottom: number } {
  const numbers = [...data.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
  const [xs, ys] = [numbers.filter((_, k) => k % 2 === 0), numbers.filter((_, k) => k % 2 === 1)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const textOf = (attributes: string, words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><text font-family="&quot;STIX Two Text Variable&quot;" font-size="20" x="100" y="50" ${attributes}>${words}</text></svg>`;

async function outlineOf(svg: string): Promise<string> {
  return (
    parsedSvg(await withOutlines(svg, readBytes))
      .querySelector('path')
      ?.getAttribute('d') ?? ''
  );
}

describe('text as outlines', () => {
  it('leaves no text and no faces, and says its words to those who cannot see them', async () => {
    const name = 'Mine )>>/JS <script> & "more"';
    const svg = made(busyScene(name), figureStyles[0]);
    const before = parsedSvg(svg);
    const after = parsedSvg(await withOutlines(svg, readBytes));
    expect(after.querySelectorAll('text, tspan, script, [font-family]')).toHaveLength(0);
    const words = [...before.querySelectorAll('text')].map((text) => text.textContent);
    const labels = [...after.querySelectorAll('g[aria-label]')].map((group) =>
      group.getAttribute('aria-label'),
    );
    expect(labels).toEqual(words);
    expect(labels).toContain(name);
    // All that is no text is as it was.
    const marks = (root: Element) =>
      [...root.querySelectorAll('.line, .edge, .tint')].map((each) => each.outerHTML);
    expect(marks(after)).toEqual(marks(before));
  });

  it('stands where the text stood: at its start, middle and end, on its baseline', async () => {
    const start = extent(await outlineOf(textOf('', 'HHHH')));
    const middle = extent(await outlineOf(textOf('text-anchor="middle"', 'HHHH')));
    const end = extent(await outlineOf(textOf('text-anchor="end"', 'HHHH')));
    // The letter's own room at its sides is about 0.02 em.
    expect(start.left).toBeGreaterThan(100);
    expect(start.left).toBeLessThan(101);
    expect((middle.left + middle.right) / 2).toBeCloseTo(100, 0);
    expect(end.right).toBeLessThan(100);
    expect(end.right).toBeGreaterThan(99);
    expect(start.bottom).toBeCloseTo(50, 1);
    // Capitals of STIX Two Text are 0.656 em high.
    expect(start.bottom - start.top).toBeCloseTo(0.656 * 20, 0);
  });

  it('raises what is raised, in its size', async () => {
    const raised = await outlineOf(textOf('', 'H<tspan dy="-8" font-size="14.4">H</tspan>'));
    const [first, second] = raised.split(/(?<=Z)(?=M)/).map(extent);
    expect(first.bottom - second.bottom).toBeCloseTo(8, 1);
    expect((second.bottom - second.top) / (first.bottom - first.top)).toBeCloseTo(0.72, 2);
  });

  it('takes letters that a face lacks from another, and a letter with its accent from one', async () => {
    for (const words of ['→', 'ν\u0304', 'π⁺', 'Ł', 'Я']) {
      expect(await outlineOf(textOf('', words)), words).not.toBe(await outlineOf(textOf('', '漢')));
    }
  });

  it('knows which letters no face has, each once and in order', async () => {
    expect(await missingLetters(textOf('', 'Łódź → π⁺ν̄, Ωμ Яя'), readBytes)).toEqual([]);
    expect(await missingLetters(textOf('', '漢a字漢 &amp; \u{1f642}'), readBytes)).toEqual([
      '漢',
      '字',
      '\u{1f642}',
    ]);
    // What is said of it and not drawn needs no letters.
    const described = textOf('', 'a').replace('<text', '<desc>漢</desc><text');
    expect(await missingLetters(described, readBytes)).toEqual([]);
  });
});
