import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchIds } from '../../../src/data/catalogue.ts';
import '../../../src/physics/models/index.ts';
import { plainText } from '../../../src/plot/format.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { set } from '../../../src/state/changes.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { addGhost, ghostOf, readGhost, removeGhost } from '../../../src/state/ghosts.ts';
import { setModel } from '../../../src/state/modelChanges.ts';
import { setAspect, setPanel } from '../../../src/state/panels.ts';
import { readPermalink, writePermalink } from '../../../src/state/permalink.ts';
import { largestGhostCount } from '../../../src/state/ranges.ts';
import { requestsOf } from '../../../src/state/requests.ts';
import { ghostName } from '../../../src/ui/ghosts/ghostName.ts';
import { layer } from '../../../src/ui/layers/ghosts/ghosts.ts';
import { rangeOf } from '../../../src/ui/panels/ratio/keptScene.ts';
import { ratio } from '../../../src/ui/panels/ratio/facts.ts';
import { keptAsks, ratioKnower } from '../../../src/ui/panels/ratio/keptRatios.ts';
import { anyChoices } from '../../state/anyChoices.ts';
import { answered as answeredOf, ask, hiddenSearches, modelLook } from '../layerAnswers.ts';
import { knownOf } from '../known.ts';

const start: Choices = { ...defaultChoices('bc4'), hiddenSearches, invisibleFraction: 1 };

/** Everything that layer and panel ask, answered. */
const answered = (choices: Choices) => answeredOf(layer, choices, keptAsks({ choices }));

describe('a curve that is kept', () => {
  it('asks for what was excluded when it was kept, under any choices, through the link', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const kept = readGhost(ghostOf(choices));
        const before = requestsOf({ ...choices, lifetime: 'implied' }).exclusion;
        const after = kept && requestsOf(kept).exclusion;
        expect({ ...after, union: null }).toEqual({ ...before, union: null });
        const [linked] = readPermalink(writePermalink(addGhost({ ...choices, ghosts: [] }))).choices.ghosts;
        expect(linked).toBe(ghostOf(choices));
      }),
      { numRuns: 200 },
    );
  });

  it('stays while models and assumptions change, is kept once, and can be taken away', () => {
    const one = addGhost(start);
    expect(addGhost(one)).toBe(one);
    const later = setModel('bc10')(set({ confidenceLevel: 0.95 })(one));
    expect(later.ghosts).toEqual(one.ghosts);
    const two = addGhost(later);
    expect(two.ghosts).toHaveLength(2);
    expect(removeGhost(0)(two).ghosts).toEqual([two.ghosts[1]]);
    const levels = [0.8, 0.85, 0.9, 0.91, 0.92, 0.93];
    const full = levels.reduce((all, confidenceLevel) => addGhost({ ...all, confidenceLevel }), start);
    expect(full.ghosts).toHaveLength(largestGhostCount);
  });

  it('that cannot be read asks for nothing', () => {
    expect(readGhost('model=none')).toBeNull();
    expect(layer.asks?.(knownOf({ ...start, ghosts: ['model=none'] }))).toEqual([]);
    const many = Array.from({ length: largestGhostCount + 1 }, (_, k) => `ghost=${k}`).join('&');
    expect(readPermalink(many).notices).toEqual([{ code: 'too-many-ghosts', most: largestGhostCount }]);
  });

  it('is drawn at the edge of what was excluded, without an inside', () => {
    const kept = addGhost(start);
    const known = answered({ ...kept, confidenceLevel: 0.99 });
    const parts = layer.scene?.()(known, modelLook) ?? {};
    expect(parts.regions).toBeUndefined();
    const { exclusion } = requestsOf({ ...start, union: true });
    if (exclusion === null) throw new Error('no request');
    const { union } = ask(exclusion);
    const edges = union.flatMap(({ curve, regions }) => (curve === 'observed' ? regions : []));
    const masses = edges.flatMap((region) =>
      region.edges.flatMap((edge) => [...edge.filter((_, i) => i % 2 === 0)]),
    );
    const drawn = (parts.lines ?? []).flatMap(({ x }) => [...x]);
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.filter((mass) => masses.includes(mass)).length).toBeGreaterThanOrEqual(masses.length);
  });

  it('is neither made nor asked for anew while the crosshair moves', () => {
    const draw = layer.scene?.();
    const compare = ratioKnower();
    const known = answered({ ...addGhost(start), confidenceLevel: 0.99 });
    const moved = (massMeV: number) => ({
      ...known,
      choices: { ...known.choices, crosshair: { massMeV, amplitudeCoupling: 1e-4 } },
    });
    const [before, after] = [known, moved(42)].map((each) => ({
      scene: draw?.(each, modelLook),
      ratios: compare(each),
      request: layer.asks?.(each)[0].request,
    }));
    expect(before.scene?.lines?.length).toBeGreaterThan(0);
    expect(after.scene).toBe(before.scene);
    expect(before.ratios).toHaveLength(1);
    expect(after.ratios).toBe(before.ratios);
    expect(after.request).toBe(before.request);

    // What is stated is in the name.
    const other = { ...known, choices: { ...known.choices, invisibleFraction: 0.5 } };
    const label = draw?.(other, modelLook).lines?.find((line) => line.label !== null)?.label;
    expect(plainText(label ?? [])).toBe('100 % invisible, 90 % CL');
  });

  it('is cited by the searches that make it, where it is drawn', () => {
    const two = ['na62-pinunu-2016-2022', 'na62-pi0-invisible'];
    const kept = setModel('bc10')(addGhost(start));
    const known = answered({ ...kept, hiddenSearches: searchIds });
    const files = two.map((id) => `../../../public/data/analyses/${id}.json`);
    const cited = files.map((path): string => {
      const file: { citation: string } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
      return file.citation;
    });
    const keys = layer.citations?.(known, ['model']) ?? [];
    expect(keys).toEqual(expect.arrayContaining(cited));
    expect(layer.citations?.(known, ['limit'])).toEqual([]);
    const fixed = { ...known, choices: { ...known.choices, lifetime: 1e-9 } };
    expect(layer.citations?.(fixed, ['model'])).toEqual([]);
    expect(layer.citations?.(knownOf(kept), ['model'])).toEqual([]);
  });

  it('is called after what it does not share', () => {
    const name = (kept: Partial<Choices>, now: Choices = start) =>
      plainText(ghostName({ ...start, ...kept }, now));
    expect(name({})).toBe('BC4 (sin^2θ)');
    expect(name({ confidenceLevel: 0.95 })).toBe('95 % CL');
    expect(name({ confidenceLevel: 0.95, invisibleFraction: 0.3 })).toBe('30 % invisible, 95 % CL');
    expect(name({ hiddenSearches: [...hiddenSearches, 'na62-pi0-invisible'] })).toBe('πνν̄ 2016–2022');
    expect(name({ hiddenSearches: ['na62-pi0-invisible'] })).toMatch(/^without π\^0 → inv/);
    expect(name({}, defaultChoices('bc10'))).toContain('BC4 (sin^2θ)');
  });
});

describe('the panel of ratios', () => {
  it('is 1 over the same curve, and follows the limit where the confidence level is raised', () => {
    const kept = addGhost(start);
    const [same] = ratioKnower()(answered(kept));
    const values = [...same.ratio].filter((value) => !Number.isNaN(value));
    expect(values.length).toBeGreaterThan(50);
    for (const value of values) expect(value).toBeCloseTo(1, 12);

    const stricter: Choices = { ...kept, confidenceLevel: 0.99 };
    const [over] = ratioKnower()(answered(stricter));
    const limits = ([start, stricter] as const).map((choices) =>
      ask(requestsOf({ ...choices, lifetime: Number.POSITIVE_INFINITY }).limits),
    );
    let compared = 0;
    over.ratio.forEach((value, k) => {
      const at = over.massMeV[k];
      const [before, after] = limits.map(({ searches }) => {
        const [search] = searches.filter(({ massMeV }) => massMeV.includes(at));
        return search === undefined
          ? Number.NaN
          : search.branchingRatioLimit.observed[search.massMeV.indexOf(at)];
      });
      if (Number.isNaN(value) || !(after > 0) || at > 110) return;
      // X escapes whatever its coupling: sin²θ goes like the limit on B.
      expect(value).toBeCloseTo(after / before, 9);
      compared += 1;
    });
    expect(compared).toBeGreaterThan(20);
  });

  it('leaves the same margin at all ratios, and shows a factor of two', () => {
    const inView = (...ratio: number[]) => rangeOf([{ ratio: Float64Array.from(ratio) }]);
    expect(inView(1, Number.NaN, 0, Number.POSITIVE_INFINITY)).toEqual([
      expect.closeTo(0.5, 12),
      expect.closeTo(2, 12),
    ]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const [lowest, highest] = inView(...values);
        expect(Math.min(...values) / lowest).toBeGreaterThan(1.2 - 1e-9);
        expect(highest / Math.max(...values)).toBeGreaterThan(1.2 - 1e-9);
        expect([lowest, highest]).toEqual(inView(...values.toReversed()));
      }),
    );
  });

  it('divides no coupling by one of another unit', () => {
    const other = setModel('bc10')(addGhost(start));
    expect(ratioKnower()(answered(other))).toEqual([]);
  });

  it('is chosen by a link', () => {
    const { panel } = setAspect(ratio, 'kept')(setPanel({ id: ratio.id })(start));
    const link = writePermalink({ ...start, panel });
    expect(link).toContain('panel=ratio,kept');
    expect(readPermalink(link, [ratio]).choices.panel).toEqual(panel);
  });
});
