import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../src/import/model/ownFamily.ts';
import { boundFilesOf } from '../../../src/data/boundCatalogue.ts';
import { loadBounds } from '../../../src/data/loadBound.ts';
import { openEngine } from '../../../src/engine/openEngine.ts';
import { amplitudeCoupling } from '../../../src/physics/models/conventions.ts';
import { plainText } from '../../../src/plot/format.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { chosenConvention, modelOf } from '../../../src/state/models.ts';
import { requestsOf } from '../../../src/state/requests.ts';
import { type OuterEdges, valueAt } from '../../../src/ui/explore/scenes/curves.ts';
import { edgeSpread, spreadRings } from '../../../src/ui/layers/spread/edgeSpread.ts';
import { layer } from '../../../src/ui/layers/spread/spread.ts';
import { spreadPoints } from '../../../src/ui/layers/spread/spreadAnswers.ts';
import { spreadVerdict } from '../../../src/ui/layers/spread/spreadVerdict.ts';
import { boundsState } from '../../../src/ui/bounds/boundsState.ts';
import { entriesOf, keeping, knownOf } from '../known.ts';
import { answered as answeredOf, ask, hiddenSearches, modelLook } from '../layerAnswers.ts';

const choicesWith = (change: Partial<Choices>, model = 'bc4'): Choices => ({
  ...defaultChoices(model),
  hiddenSearches,
  invisibleFraction: modelOf(model).fixedInvisibleFraction ?? 1,
  spread: true,
  ...change,
});

const answered = (choices: Choices) => answeredOf(layer, choices);

/** At sin²θ, where the edge of C = 3e-3 lies between what both ends exclude, or not. */
function at(coupling: number): Choices {
  const choices = choicesWith({});
  const [convention] = modelOf(choices.model).conventions;
  const amplitude = amplitudeCoupling(convention, coupling);
  return { ...choices, crosshair: { massMeV: 180, amplitudeCoupling: amplitude } };
}

const verdictAt = (choices: Choices) => {
  const point = ask(requestsOf(choices).point);
  return spreadVerdict(spreadPoints(answered(choices), point), { exposure: 1 });
};

describe('the spread of inputs of theory on the plane', () => {
  it('asks nothing while it is off, beside a fixed lifetime, or where a model has no inputs', () => {
    for (const change of [{ spread: false }, { lifetime: 1e-9 }])
      expect(layer.asks?.(knownOf(choicesWith(change)))).toEqual([]);
    const own = 'own:B/g^2 = 1e-3;tau*g^2 = 1e-20;ee = 1';
    expect(layer.asks?.(knownOf(choicesWith({}, own)))).toEqual([]);
    expect(layer.asks?.(knownOf(choicesWith({}, 'alp:CGG=1')))).toHaveLength(10);
    expect(layer.asks?.(knownOf(choicesWith({})))).toHaveLength(4);
  });

  it('is as wide as C where X is invisible, and holds the usual edge', () => {
    const choices = choicesWith({});
    const scene = layer.scene?.()(answered(choices), modelLook);
    const of = (end: string) =>
      scene?.lines?.find(({ id }) => id === `spread-na62-pinunu-2016-2022-lower-${end}`);
    const [from, to] = [of('from'), of('to')];
    if (from === undefined || to === undefined) throw new Error('no band');
    const there = [...from.y].flatMap((y, k) => (Number.isNaN(y) ? [] : [to.y[k] / y]));
    expect(there.length).toBeGreaterThan(50);
    // sin²θ ∝ 1/C at a limit on B; straight lines in ln g between masses of either curve.
    for (const ratio of there) expect(ratio / (3.8 / 3)).toBeCloseTo(1, 2);
    const { exclusion } = requestsOf(choices);
    if (exclusion === null) throw new Error('no plane');
    const [usual] = ask(exclusion).searches.filter(({ search }) => search === 'na62-pinunu-2016-2022');
    const [curve] = usual.curves;
    const convention = chosenConvention(choices);
    expect(curve.curve).toBe('observed');
    let compared = 0;
    curve.columns.massMeV.forEach((mass, i) => {
      const edge = Math.exp(2 * curve.columns.logLower[curve.columns.offset[i]]);
      if (!(edge > 0) || convention.power !== 2) return;
      const side = (line: typeof from) => valueAt(line.x, line.y, mass);
      if (Number.isNaN(side(from))) return;
      expect(side(from)).toBeLessThan(edge * (1 + 1e-9));
      expect(side(to)).toBeGreaterThan(edge * (1 - 1e-9));
      compared += 1;
    });
    expect(compared).toBeGreaterThan(50);
    expect(scene?.regions?.length).toBeGreaterThan(0);
  });

  it('draws limits on decays of B mesons as bands over their form factors', async () => {
    const readText = (path: string) => readFile(`public/${path}`, 'utf8');
    const { engine: whole } = await openEngine(readText);
    const { bounds } = await loadBounds(boundFilesOf('bc4'), readText);
    const choices = choicesWith({ invisibleFraction: 0 });
    const states = keeping(boundsState, { bounds: { bc4: bounds }, unread: [] });
    const asked = layer.asks?.(knownOf(choices, { states })) ?? [];
    // Two members with other C, three with other form factors of B decays, of which Belle II alone is no comparison here.
    expect(asked.map(({ key }) => key)).toEqual([
      'spread-0',
      'spread-point-0',
      'spread-1',
      'spread-point-1',
      'spread-bottom-0',
      'spread-bottom-1',
      'spread-bottom-2',
    ]);
    const entries = entriesOf(
      Object.fromEntries(
        asked.map(({ key, request }) => {
          const result = whole.run(request);
          if (!result.ok) throw new Error(result.reason.code);
          return [key, result.answer];
        }),
      ),
    );
    const known = knownOf(choices, { entries, states });
    const scene = layer.scene?.()(known, modelLook);
    const line = (end: string) =>
      scene?.lines?.find(({ id }) => id === `spread-belle-2-kmumu-lower-${end}`)?.y ?? new Float64Array();
    const [from, to] = [line('from'), line('to')];
    const ratios = [...from].map((y, k) => to[k] / y).filter((ratio) => !Number.isNaN(ratio));
    expect(ratios.length).toBeGreaterThan(20);
    // sin²θ falls with F_B, or with its square where S decays as often whatever its coupling.
    const most = (1.1 / 0.9) ** 2;
    for (const ratio of ratios) expect(ratio).toBeLessThan(most * 1.01);
    expect(Math.max(...ratios)).toBeGreaterThan(1.1 / 0.9);
    expect(plainText(layer.notes?.(known, ['model'])[0] ?? [])).toContain('F_B = 0.9 to 1.1');
  });

  it('says at the crosshair with which inputs it is excluded', () => {
    const said = (coupling: number) => plainText(verdictAt(at(coupling))?.sentence ?? []);
    // The edge at 180 MeV: 7.7e-9 with C = 3e-3, 6.1e-9 with 3.8e-3.
    expect(said(2e-8)).toBe('Excluded with every theory input.');
    expect(said(1e-9)).toBe('Not excluded with any theory input.');
    expect(said(6.9e-9)).toBe('Excluded only if C = 0.0038.');
    const [weakest = Number.NaN, strongest] = verdictAt(at(6.9e-9))?.strengths ?? [];
    expect(Number(strongest) / weakest).toBeCloseTo(3.8 / 3, 9);
  });

  it('names every input of the model with its unit', () => {
    expect(plainText(layer.notes?.(knownOf(choicesWith({}, 'bc11')), ['model'])[0] ?? [])).toBe(
      'Bands at the edges: spread of theory inputs, |N_8| = 1.11 × 10^-7 to 1.53 × 10^-7, Λ = 1 TeV to 12.6 TeV, m_u/m_d = 0.45 to 0.51.',
    );
  });

  it('names inputs in the note, and saves the curves of the ends', () => {
    const known = answered(choicesWith({}));
    expect(layer.notes?.(known, ['model']).map(plainText)).toEqual([
      'Bands at the edges: spread of theory inputs, C = 0.003 to 0.0038.',
    ]);
    expect(layer.notes?.(known, ['limit'])).toEqual([]);
    const [source] = layer.curves?.(known) ?? [];
    expect(plainText(source.name)).toContain('C = 0.0038');
    expect(source.curve('observed')?.curve.model).toBe('bc4:C=0.0038');
  });
});

describe('between which edges something is excluded', () => {
  const massMeV = Float64Array.of(10, 20, 30, 40);
  const anyLow = fc.double({ min: -20, max: -10, noNaN: true });
  const anyEdges = fc
    .tuple(
      fc.array(fc.option(anyLow), { minLength: 4, maxLength: 4 }),
      fc.double({ min: 0.5, max: 5, noNaN: true }),
    )
    .map(([lows, height]): OuterEdges => ({
      massMeV,
      lower: Float64Array.from(lows, (low) => low ?? Number.NaN),
      upper: Float64Array.from(lows, (low) => (low === null ? Number.NaN : low + height)),
    }));

  it('holds the edges of every curve', () => {
    fc.assert(
      fc.property(fc.array(anyEdges, { minLength: 1, maxLength: 5 }), (curves) => {
        const { lower, upper, massMeV: grid } = edgeSpread(curves, [[0, 100]]);
        expect([...grid]).toEqual([...massMeV]);
        for (const curve of curves)
          massMeV.forEach((_, i) => {
            if (Number.isNaN(curve.lower[i])) return;
            const isAlways = curves.every((each) => !Number.isNaN(each.lower[i]));
            expect(lower.from[i]).toBeLessThanOrEqual(curve.lower[i]);
            expect(upper.to[i]).toBeGreaterThanOrEqual(curve.upper[i]);
            if (isAlways) {
              expect(lower.to[i]).toBeGreaterThanOrEqual(curve.lower[i]);
              expect(upper.from[i]).toBeLessThanOrEqual(curve.upper[i]);
            } else expect(lower.to[i]).toBe(upper.from[i]);
          });
      }),
    );
  });

  it('has no area where nothing moves, and none across a gap', () => {
    const still: OuterEdges = {
      massMeV,
      lower: Float64Array.of(-3, -3, -3, -3),
      upper: Float64Array.of(0, 0, 0, 0),
    };
    const deeper = { ...still, lower: Float64Array.of(-4, -4, -4, -4) };
    const one = edgeSpread([still], [[0, 100]]);
    expect(spreadRings(one.massMeV, one.lower)).toEqual([]);
    const two = edgeSpread(
      [still, deeper],
      [
        [0, 25],
        [26, 100],
      ],
    );
    expect(spreadRings(two.massMeV, two.upper)).toEqual([]);
    expect(spreadRings(two.massMeV, two.lower).map((ring) => [...ring])).toEqual([
      [10, -4, 20, -4, 20, -3, 10, -3],
      [30, -4, 40, -4, 40, -3, 30, -3],
    ]);
  });
});
