// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Naming } from '../../../src/plot/figureStyles/figureStyle.ts';
import { type NamedDrawing, namedAsIn } from '../../../src/plot/figureStyles/naming.ts';
import { plainText } from '../../../src/plot/format.ts';
import { frameOf } from '../../../src/plot/scales.ts';
import type { LineScene, PlaneScene } from '../../../src/plot/scene.ts';
import { themes } from '../../../src/plot/tokens.ts';
import { smallScene } from '../scenes.ts';

const letters: Naming = { lettersForGreys: true, lettersWhereNeeded: true, mostGreys: Infinity };
const direct: Naming = { ...letters, lettersForGreys: false };
const six: Naming = { lettersForGreys: false, lettersWhereNeeded: false, mostGreys: 6 };

const bound = (k: number, from: number, to: number, height: number): LineScene => ({
  id: `bound-${k}`,
  x: Float64Array.of(from, (from + to) / 2, to),
  y: Float64Array.of(height, 1.3 * height, height),
  style: 'grey1',
  label: [{ text: `Experiment number ${k}` }],
  labelPlacement: 'along',
});

function named(naming: Naming, lines: readonly LineScene[], size: Partial<PlaneScene> = {}): NamedDrawing {
  const scene: PlaneScene = { ...smallScene(), regions: [], bands: [], silent: [], ...size, lines };
  return namedAsIn(naming, { scene, theme: themes.light, frame: frameOf(scene), host: document.body });
}

const textsOf = ({ labels }: NamedDrawing) => labels.map(({ lines }) => plainText(lines[0].text));
const heights = [2e-9, 2e-8, 2e-7, 2e-6, 2e-5, 2e-4];

describe('names in a figure', () => {
  it('are letters for all bounds of others where a style wants it, from left to right, with a key', () => {
    const lines = heights.slice(0, 3).map((height, k) => bound(k, 200 - 80 * k, 300 - 80 * k, height));
    const { labels, key } = named(letters, lines);
    expect(labels.map(({ id, lines: [{ text }] }) => [id, plainText(text)]).sort()).toEqual([
      ['bound-0', 'c'],
      ['bound-1', 'b'],
      ['bound-2', 'a'],
    ]);
    expect(key.letters.map(({ letter, name }) => `${letter}: ${plainText(name)}`)).toEqual([
      'a: Experiment number 2',
      'b: Experiment number 1',
      'c: Experiment number 0',
    ]);
    expect(labels.every(({ angle }) => angle === 0)).toBe(true);
  });

  it('stand at their curves where there is room, without a key', () => {
    const lines = heights.map((height, k) => bound(k, 0, 300, height));
    const found = named(direct, lines);
    expect(textsOf(found).sort()).toEqual(lines.map(({ label }) => plainText(label ?? [])).sort());
    expect(found.key).toEqual({ letters: [], unnamed: [] });
  });

  it('of at most six bounds stand on a slide, those with the longest curves; the caption has the others', () => {
    const lines = heights.concat(6e-7, 6e-6).map((height, k) => bound(k, 0, 300 - 20 * k, height));
    const { labels, key } = named(six, lines);
    expect(new Set(labels.map(({ id }) => id))).toEqual(new Set(lines.slice(0, 6).map(({ id }) => id)));
    expect(key.unnamed.map(plainText)).toEqual(['Experiment number 6', 'Experiment number 7']);
  });

  it('do not speak of what is out of view', () => {
    const outside = { ...bound(0, 0, 300, 1), label: [{ text: 'Far above' }] };
    expect(named(letters, [outside]).key).toEqual({ letters: [], unnamed: [] });
  });

  it('are all said, at a curve, by a letter, or in the caption, however narrow the frame and however many', () => {
    const anyLine = fc.record({
      from: fc.integer({ min: 0, max: 250 }),
      length: fc.integer({ min: 5, max: 300 }),
      exponent: fc.double({ min: -8.8, max: -3.2, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(anyLine, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 150, max: 600 }),
        fc.constantFrom(letters, direct, six),
        (drawn, width, naming) => {
          const lines = drawn.map(({ from, length, exponent }, k) =>
            bound(k, from, Math.min(300, from + length), 10 ** exponent),
          );
          const found = named(naming, lines, { width });
          const standing = textsOf(found);
          const { key } = found;
          for (const { letter } of key.letters) expect(standing).toContain(letter);
          expect(new Set(key.letters.map(({ letter }) => letter)).size).toBe(key.letters.length);
          const said = [
            ...standing.filter((text) => text.startsWith('Experiment')),
            ...key.letters.map(({ name }) => plainText(name)),
            ...key.unnamed.map(plainText),
          ];
          expect(said.sort()).toEqual(lines.map(({ label }) => plainText(label ?? [])).sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});
