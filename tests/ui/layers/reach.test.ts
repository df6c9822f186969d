import { describe, expect, it } from 'vitest';
import { hepdataFiles } from '../../../src/export/hepdata.ts';
import { amplitudeCoupling } from '../../../src/physics/models/conventions.ts';
import { plainText } from '../../../src/plot/format.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { chosenConvention, modelOf } from '../../../src/state/models.ts';
import type { PlaneLook } from '../../../src/ui/layers/layer.ts';
import { layer } from '../../../src/ui/layers/reach/reach.ts';
import { chosenCurves } from '../../../src/ui/save/saveCurves.ts';
import { answered as answeredOf, hiddenSearches, modelLook } from '../layerAnswers.ts';
import { knownOf } from '../known.ts';

const choicesWith = (change: Partial<Choices>): Choices => ({
  ...defaultChoices('bc4'),
  hiddenSearches,
  invisibleFraction: 1,
  reach: true,
  ...change,
});

const answered = (choices: Choices) => answeredOf(layer, choices);

const linesOf = (choices: Choices, content: PlaneLook['content']) =>
  layer.scene?.()(answered(choices), { ...modelLook, content }).lines ?? [];

describe('the reach of a discovery on the planes', () => {
  it('asks nothing while it is off, or where the method is too slow', () => {
    expect(layer.asks?.(knownOf(choicesWith({ reach: false })))).toEqual([]);
    expect(layer.asks?.(knownOf(choicesWith({ method: 'toys' })))).toEqual([]);
  });

  it('draws the couplings at which the model predicts the branching ratio that would be found', () => {
    const choices = choicesWith({});
    const [inCoupling, inB] = (['model', 'limit'] as const).map((content) => linesOf(choices, content));
    const of = (lines: typeof inB, id: string) => lines.find((line) => line.id.startsWith(id));
    for (const significance of [3, 5]) {
      const id = `reach-${significance}-na62-pinunu-2016-2022`;
      const [edge, limit] = [of(inCoupling, id), of(inB, id)];
      if (!edge || !limit) throw new Error('not drawn');
      let compared = 0;
      edge.x.forEach((mass, k) => {
        const reached = limit.y[limit.x.indexOf(mass)];
        if (reached === undefined || !(edge.y[k] > 0)) return;
        const g = amplitudeCoupling(chosenConvention(choices), edge.y[k]);
        const predicted = modelOf('bc4').productionPerCoupling2(mass) * g ** 2;
        expect(predicted / reached).toBeCloseTo(1, 6);
        compared += 1;
      });
      expect(compared).toBeGreaterThan(20);
      expect(plainText(limit.label ?? [])).toBe(`${significance}σ`);
    }
  });

  it.each([
    ['model', 'implied'],
    ['limit', 1e-9],
  ] as const)('saves each curve of the plane of the %s as it is drawn, and a table', (content, lifetime) => {
    const known = answered(choicesWith({ lifetime }));
    const drawn = layer.scene?.()(known, { ...modelLook, content }).lines ?? [];
    const sources = layer.curves?.(known) ?? [];
    const saved = chosenCurves(sources, new Set(sources.map(({ id }) => id)), new Set(['observed']));
    expect(new Set(saved.map(({ curve }) => curve.id)).size).toBe(2);
    for (const { curve } of saved) {
      expect(curve).toMatchObject({ curveType: 'projection', ofSearch: { curve: 'median' } });
      expect(curve.name).toContain(`discovery reach at ${curve.reach}σ`);
      expect(curve.note).toContain(`an excess of ${curve.reach}σ`);
      const lines = drawn.filter(({ id }) => id.startsWith(`reach-${curve.reach}-`));
      const values = new Map(lines.flatMap(({ x, y }) => Array.from(x, (mass, k) => [mass, y[k]] as const)));
      let compared = 0;
      for (const { massMeV, coupling } of curve.stretches)
        massMeV.forEach((mass, k) => {
          const value = values.get(mass);
          if (value === undefined) return;
          expect(coupling[k] / value).toBeCloseTo(1, 9);
          compared += 1;
        });
      expect(compared).toBeGreaterThan(20);
    }
    const [, file] = hepdataFiles(
      saved.map(({ curve }) => curve),
      '',
    );
    expect(file.text).toContain('Discovery reach at 3 sigma in');
    expect(file.text).not.toMatch(/[Uu]pper limit|Exclusion/);
    const names = [
      ...(layer.excluded?.(known) ?? []).map(({ name }) => name),
      ...(layer.limits?.(known) ?? []).map(({ search }) => search),
    ];
    expect(new Set(names)).toEqual(
      new Set([3, 5].map((significance) => `na62-pinunu-2016-2022 reach ${significance}`)),
    );
    const off = { ...known, choices: { ...known.choices, reach: false } };
    expect([layer.curves, layer.excluded, layer.limits].map((each) => each?.(off))).toEqual([[], [], []]);
  });

  it('says what it is, and for how many kaons', () => {
    const note = (exposure: number) =>
      (layer.notes?.(knownOf(choicesWith({ exposure })), ['model']) ?? []).map(plainText).join(' ');
    expect(note(1)).toMatch(/^Discovery reach: half/);
    expect(note(4)).toContain('4 times the kaons');
  });
});
