import { describe, expect, it } from 'vitest';
import { publishedCurveFiles, publishedCurveIds } from '../../../src/data/catalogue.ts';
import { loadPublishedCurve } from '../../../src/data/loadPublishedCurve.ts';
import type { PublishedCurve } from '../../../src/data/publishedCurveSchema.ts';
import { plainText } from '../../../src/plot/format.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { toggleAllPublished, togglePublished } from '../../../src/state/published.ts';
import { citationsOf } from '../../../src/searches/citations.ts';
import { layer } from '../../../src/ui/layers/published/published.ts';
import { publishedState } from '../../../src/ui/published/publishedState.ts';
import { standingOf } from '../../../src/ui/published/standing.ts';
import { keeping, knownOf } from '../known.ts';
import { dataText, sound } from '../../searches/agreement.ts';
import type { PlaneContent } from '../../../src/ui/explore/contents.ts';
import { lineText } from '../../../src/ui/text/lineText.ts';

const curves = publishedCurveFiles.map((file) => sound(loadPublishedCurve(dataText(file), file)));
const curveOf = (id: string): PublishedCurve => {
  const curve = curves.find((candidate) => candidate.id === id);
  if (curve === undefined) throw new Error(`no curve ${id}`);
  return curve;
};
const states = keeping(publishedState, { curves });
const all: Choices = { ...defaultChoices(), published: publishedCurveIds };

describe('limits as published, beside those computed here', () => {
  const linesOf = (choices: Choices, main = true) => {
    const look = { content: 'limit', highlighted: null, mass: [0, 354], y: [1e-12, 1e-6] } as const;
    return layer.scene?.()(knownOf(choices, { states }), { ...look, compact: false, main }).lines ?? [];
  };
  const labels = (choices: Choices, main = true) =>
    linesOf(choices, main).map(({ label }) => plainText(label ?? []));

  it('are drawn on request alone, each with its source and its lifetime', () => {
    expect(linesOf(defaultChoices())).toEqual([]);
    const one = togglePublished('na62-pinunu-2017-observed')(defaultChoices());
    expect(labels(one)).toEqual(['published: JHEP 03 (2021) 058, fig. 4, shape analysis, τ → ∞']);
    expect(labels(one, false)).toEqual(['published 2017, τ → ∞']);
    expect(labels(all, false)).toEqual([
      'published 2016–2022, τ → ∞',
      'published 2016–2018, τ → ∞',
      'published 2017, τ → ∞',
      'published 2017–2018, τ → 0',
      'published 2017–2018, τ → 0',
      'published 2017, τ → ∞',
    ]);
    expect(labels({ ...one, confidenceLevel: 0.95 })[0]).toMatch(/, 90 % CL$/);
    expect(toggleAllPublished(one).published).toEqual([]);
    expect(toggleAllPublished(defaultChoices()).published).toEqual(publishedCurveIds);
  });

  it('at a fixed lifetime are drawn only where they were published at it', () => {
    const drawn = (lifetime: number, invisibleFraction = 0) =>
      linesOf({ ...all, lifetime, invisibleFraction }).map(({ id }) => id);
    expect(drawn(Infinity)).toEqual([
      'published-na62-pinunu-2016-2022-observed',
      'published-na62-pinunu-2016-2018-derived',
      'published-na62-pi0-invisible-observed',
      'published-na62-pinunu-2017-observed',
    ]);
    expect(drawn(2e-9)).toEqual(['published-na62-pinunu-2017-observed']);
    expect(drawn(2.1e-9)).toEqual([]);
    expect(drawn(1e-11)).toEqual([
      'published-na62-pimumu-2017-2018-observed',
      'published-na62-pigammagamma-2017-2018-observed',
    ]);
    // Published at 2 ns is an X that decays only visibly; one that never does escapes at any lifetime.
    expect(drawn(2e-9, 0.3)).toEqual([]);
    expect(drawn(2e-9, 1)).toEqual(drawn(Infinity));
    const { invisibleFraction } = all;
    const standing = standingOf(curveOf('na62-pi0-invisible-observed'), {
      lifetime: 3e-9,
      invisibleFraction,
    });
    expect(standing.kind === 'none' && plainText(standing.reason)).toBe(
      'only at τ = 100 ps, 200 ps, 1 ns and ∞',
    );
  });

  it('are drawn at each lifetime of a family at which they were published', () => {
    const one = { ...defaultChoices(), published: ['na62-pinunu-2017-observed'] };
    const drawn = (choices: Choices) => linesOf(choices).map(({ id }) => id);
    const family = [Infinity, 3e-9, 1e-9];
    const published = 'published-na62-pinunu-2017-observed';
    expect(drawn({ ...one, lifetimes: family })).toEqual([published, `${published}-at-1e-9`]);
    expect(drawn({ ...one, lifetime: 3e-9, lifetimes: [1e-9, 5e-10] })).toEqual([
      published,
      `${published}-at-5e-10`,
    ]);
    // Partly invisible decays compare with no curve at a finite lifetime.
    expect(drawn({ ...one, invisibleFraction: 0.5, lifetimes: family })).toEqual([published]);
  });

  it('run through the points that were read off and stop where nothing was published', () => {
    const [line] = linesOf({ ...all, lifetime: Infinity });
    const curve = curveOf('na62-pinunu-2016-2022-observed');
    for (const { massMeV, limit } of curve.stretches) {
      massMeV.forEach((mass, i) => {
        const at = line.x.findIndex((x, k) => x === mass && !Number.isNaN(line.y[k]));
        expect(line.y[at] / limit[i]).toBeCloseTo(1, 12);
      });
    }
    const between = Array.from(line.x.keys()).filter((k) => line.x[k] > 110 && line.x[k] < 154);
    expect(between.every((k) => Number.isNaN(line.y[k]))).toBe(true);
    expect(linesOf(all).find(({ derived }) => derived)?.id).toBe('published-na62-pinunu-2016-2018-derived');
  });
});

describe('the page', () => {
  it('cites what it draws', () => {
    expect(layer.citations?.(knownOf(all, { states }), ['model', 'limit'])).toEqual(
      curves.flatMap(citationsOf),
    );
    expect(layer.citations?.(knownOf(defaultChoices(), { states }), ['model', 'limit'])).toEqual([]);
  });

  it('says how they were obtained where they are drawn', () => {
    const notes = (shown: readonly PlaneContent[]) =>
      (layer.notes?.(knownOf(all, { states }), shown) ?? []).map(lineText);
    expect(notes(['limit'])).toEqual([expect.stringMatching(/^Compared with: .*\(read off\).*\(computed\)/)]);
    expect(notes(['model'])).toEqual([]);
  });
});
