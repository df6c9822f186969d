import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { createEngine } from '../../../src/engine/engine.ts';
import { curveFiles } from '../../../src/export/curveFiles.ts';
import { curveFormats } from '../../../src/export/formats/index.ts';
import type { CurveToSave } from '../../../src/export/formats/format.ts';
import type { OwnBound } from '../../../src/own/ownBound.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { layer } from '../../../src/ui/layers/own/own.ts';
import { ownState } from '../../../src/ui/layers/own/ownState.ts';
import { lineText } from '../../../src/ui/text/lineText.ts';
import { ownBoundOf } from '../../own/ownBoundOf.ts';
import { layerPage } from './layerPage.ts';

const bc4 = { ...defaultChoices('bc4'), invisibleFraction: 1 };
const edge = '# 95% CL\nm_MeV,sin2theta,piece\n50,4e-4,1\n100,1e-4,1\n200,1e-4,2\n300,9e-4,2\n';
const limit = '# 90% CL\nm_MeV,"B(K+ -> pi+ X), tau = 1 ns"\n100,1e-10\n300,1e-10';
const recast = '# 90% CL, X invisible\nm [MeV],B(K -> pi X)\n20,1e-10\n250,2e-10\n';

/** A page with these own data, once all is answered. */
async function opened(bounds: readonly OwnBound[], choices: Choices = bc4, hidden: readonly string[] = []) {
  const page = layerPage([layer], choices, createEngine([]));
  page.host.set(ownState, { bounds, hidden });
  page.plan.update();
  await page.settle();
  const known = page.host.known();
  return {
    sources: layer.curves?.(known) ?? [],
    notes: (shown: 'model' | 'limit') => layer.notes?.(known, [shown]).map(lineText),
    uncited: (shown: 'model' | 'limit') => layer.uncited?.(known, [shown]),
  };
}

async function curvesOf(...given: Parameters<typeof opened>): Promise<readonly CurveToSave[]> {
  const { sources } = await opened(...given);
  return sources.flatMap((source) => source.curve('observed') ?? []);
}

describe('own data among the curves that can be saved', () => {
  it('are there with name, reference, level, gaps and the statement that they are their user’s own', async () => {
    const own = await ownBoundOf(edge, { name: 'Mine', reference: 'arXiv:2501.00001' });
    const [{ curve }] = await curvesOf([own]);
    expect(curve).toMatchObject({
      name: 'Mine',
      reference: 'arXiv:2501.00001',
      model: 'bc4',
      convention: 'sin2theta',
      confidenceLevel: 0.95,
      citations: [],
    });
    expect(curve.note).toContain('Own data of the user.');
    expect(curve.stretches).toEqual([
      { massMeV: [50, 100], coupling: [4e-4, 1e-4] },
      { massMeV: [200, 300], coupling: [1e-4, 9e-4] },
    ]);
  });

  it('follow the convention of the axis, and stay in their own where the figure has another model', async () => {
    const own = await ownBoundOf(edge);
    const [{ curve }] = await curvesOf([own], { ...bc4, convention: 'sintheta' });
    expect(curve.convention).toBe('sintheta');
    expect(curve.stretches[0].coupling).toEqual([expect.closeTo(0.02, 12), expect.closeTo(0.01, 12)]);
    const [elsewhere] = await curvesOf([own], defaultChoices('bc2'));
    expect(elsewhere.curve).toMatchObject({ model: 'bc4', convention: 'sin2theta' });
  });

  it('are on the plot where they are drawn, in a group of their own', async () => {
    const bounds = await Promise.all([
      ownBoundOf(edge, { id: 'own-1' }),
      ownBoundOf(limit, { id: 'own-2' }),
      ownBoundOf(recast, { id: 'own-3' }),
    ]);
    const onPlot = async (...given: Parameters<typeof opened>) => {
      const { sources } = await opened(...given);
      expect(sources.every(({ group }) => group === 'own')).toBe(true);
      return sources.filter((source) => source.onPlot).map(({ id }) => id);
    };
    expect(await onPlot(bounds)).toEqual(['own-1', 'own-3']);
    expect(await onPlot(bounds, bc4, ['own-1'])).toEqual(['own-3']);
    expect(await onPlot(bounds, { ...bc4, lifetime: Infinity })).toEqual(['own-2', 'own-3']);
    expect(await onPlot(bounds, defaultChoices('bc1'))).toEqual([]);
  });

  it('that are recast are what they exclude of the model, and at a fixed lifetime the limits themselves', async () => {
    const own = await ownBoundOf(recast, { name: 'Limits', reference: 'me' });
    const [{ curve }] = await curvesOf([own]);
    expect(curve).toMatchObject({
      quantity: 'coupling',
      model: 'bc4',
      reference: 'me',
      confidenceLevel: 0.9,
    });
    expect(curve.name).toContain('Limits');
    expect(curve.note).toContain('Own data of the user. Recast by KaonScope.');
    const [fixed] = await curvesOf([own], { ...bc4, lifetime: Infinity });
    expect(fixed.curve).toMatchObject({ quantity: 'branching-ratio', lifetimeS: 'inf', model: null });
    const [{ massMeV, coupling }] = fixed.curve.stretches;
    expect([massMeV[0], coupling[0], massMeV.at(-1), coupling.at(-1)]).toEqual([
      20,
      expect.closeTo(1e-10, 22),
      250,
      expect.closeTo(2e-10, 22),
    ]);
  });

  it('have all their points, also where fewer are drawn', async () => {
    const rows = Array.from({ length: 9000 }, (_, k) => `${20 + k / 40},${1e-6 * (1.5 + Math.sin(k))}`);
    const own = await ownBoundOf(`m_MeV,sin2theta\n${rows.join('\n')}\n`);
    expect(own.drawnPointCount).toBeLessThan(9000);
    const [{ curve }] = await curvesOf([own]);
    expect(curve.stretches[0].massMeV).toHaveLength(9000);
  });
});

const hostile = fc.oneof(
  fc.constantFrom(
    '=cmd()',
    '+1',
    '@SUM(A1)',
    '\\input{x}',
    '"""; import os',
    '*/ system("x");',
    '- a: &x [*x]',
  ),
  fc.constantFrom('</desc><script>1</script>', '%&_#{}$^~', '\n=1', '---\nname: x', '\u2028x'),
  fc.string({ minLength: 1, unit: 'binary' }).filter((name) => name.trim() !== ''),
);

describe('hostile names of own data', () => {
  it('stay text in every format in which curves are saved', async () => {
    const [{ curve, ...rest }] = await curvesOf([await ownBoundOf(edge)]);
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (name, reference) => {
        const saved = { ...rest, curve: { ...curve, name, reference } };
        for (const format of curveFormats) {
          for (const file of await curveFiles([saved, saved], format, name)) {
            expect(file.name).toMatch(/^\w[\w.-]*$/);
            if (file.name.endsWith('.json')) JSON.parse(file.text);
            if (file.name.endsWith('.yaml'))
              for (const { errors } of parseAllDocuments(file.text)) expect(errors).toEqual([]);
            if (file.name.endsWith('.csv'))
              for (const line of file.text.split('\n')) expect(line).toMatch(/^(# |m_MeV,|x,y$|[\d.]|$)/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come back from JSON and YAML letter by letter, but for signs that control lines', async () => {
    const [saved] = await curvesOf([await ownBoundOf(edge, { name: '*x*: {y} # "z" & \\input{x}' })]);
    const { name } = saved.curve;
    const [json] = await curveFiles([saved], curveFormats[1], '');
    expect(JSON.parse(json.text).name).toBe(name);
    const hepdata = curveFormats.find(({ id }) => id === 'hepdata');
    const [submission, data] = hepdata === undefined ? [] : await curveFiles([saved], hepdata, '');
    expect(submission.text.split('---\n')).toHaveLength(3);
    expect(parse(submission.text.split('---\n')[2]).name).toBe(name);
    expect(parse(data.text).dependent_variables).toHaveLength(1);
  });
});

describe('figures with own data', () => {
  it('say so, with name and reference as text, where they are drawn', async () => {
    const own = await ownBoundOf(edge, { name: '*x* ^{y}', reference: 'arXiv:2501.00001' });
    const { notes, uncited } = await opened([own]);
    expect(notes('model')).toEqual(['Own data: *x* ^{y} (arXiv:2501.00001).']);
    expect(uncited('model')).toEqual(['*x* ^{y} (arXiv:2501.00001)']);
    expect(notes('limit')).toEqual([]);
    const hidden = await opened([own], bc4, ['own-1']);
    expect([hidden.notes('model'), hidden.uncited('model')]).toEqual([[], []]);
    const elsewhere = await opened([own], defaultChoices('bc1'));
    expect(elsewhere.notes('model')).toEqual([]);
  });
});
