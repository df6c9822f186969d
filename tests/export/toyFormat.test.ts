import { describe, expect, it } from 'vitest';
import { curveFiles } from '../../src/export/curveFiles.ts';
import { type CurveFormat, filePerCurve } from '../../src/export/formats/format.ts';
import { curveFormats } from '../../src/export/formats/index.ts';
import type { ModelId } from '../../src/physics/models/model.ts';
import { ownFiles } from '../../src/own/ownFiles.ts';
import { usualCategories } from '../../src/export/darkMatterLive.ts';
import type { ExportCurve } from '../../src/export/curvePoints.ts';
import { readFiles } from '../../src/import/readFiles.ts';
import { candidatesOf } from '../../src/own/candidates.ts';
import { given } from '../import/given.ts';

const points: CurveFormat = {
  id: 'points',
  name: 'Number of points',
  mediaType: 'text/plain',
  detail: () => 'How many points a curve has.',
  takesBranchingRatios: false,
  write: filePerCurve('points', ({ stretches }) => `${stretches.flatMap(({ massMeV }) => massMeV).length}\n`),
};
const formats = [...curveFormats, points];
const named = { id: 'own-1', name: 'Mine', reference: '' } as const;

async function own(heading: string, values: string, model: ModelId | null) {
  const text = `${heading}\n${values}`;
  const { candidates } = candidatesOf(await readFiles([given('mine.csv', text)]));
  const { source } = candidates[0];
  if (source.kind !== 'table') throw new Error(source.kind);
  return { ...source, answers: { ...source.answers, confidenceLevel: 0.9, model } };
}
const contour = () => own('m [GeV],epsilon', '0.01,1e-3\n0.02,1e-3\n0.03,1e-3', 'bc1');
const limits = () => own('m_MeV,tau_ns,"br_ul, 90% CL"', '100,inf,1e-10\n200,inf,2e-10', null);

describe('a format that is put into the list', () => {
  it('saves several curves under names that differ', async () => {
    const curve: ExportCurve = {
      id: 'twice',
      name: 'Twice',
      quantity: 'coupling',
      model: 'bc1',
      convention: 'epsilon',
      lifetimeS: null,
      confidenceLevel: 0.9,
      shape: 'lower-edge',
      curveType: 'excluded',
      reference: '',
      note: '',
      stretches: [{ massMeV: [1, 2, 3], coupling: [1e-3, 1e-3, 1e-3] }],
      citations: [],
    };
    const one = {
      curve,
      colour: '#000000',
      categories: usualCategories('excluded'),
    };
    const files = await curveFiles([one, one], points, '');
    expect(files.map(({ text }) => text)).toEqual(['3\n', '3\n']);
    expect(new Set(files.map(({ name }) => name)).size).toBe(2);
  });

  it('saves own data too, and says where it cannot hold them', async () => {
    const saved = await ownFiles(await contour(), named, 'points', formats);
    expect(saved).toEqual({ ok: true, content: [{ name: 'Mine.points', text: '3\n' }] });
    const refused = await ownFiles(await limits(), named, 'points', formats);
    expect(refused).toEqual({
      ok: false,
      reason: { code: 'couplings-only', format: 'Number of points' },
    });
  });

  it('is refused by name where it is not in the list', async () => {
    const result = await ownFiles(await contour(), named, 'points');
    expect(result).toEqual({
      ok: false,
      reason: { code: 'no-format', name: 'Mine', format: 'points' },
    });
  });
});
