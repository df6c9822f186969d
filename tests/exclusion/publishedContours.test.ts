import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadBound } from '../../src/data/loadBound.ts';
import { loadPublishedCurve, publishedLimitAt } from '../../src/data/loadPublishedCurve.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import { boundIntervals } from '../../src/exclusion/boundContains.ts';
import { modelById } from '../../src/physics/models/index.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';

const publicFolder = fileURLToPath(new URL('../../public/', import.meta.url));
const readText = (path: string) => readFile(`${publicFolder}${path}`, 'utf8');
const { engine } = await openEngine(readText);
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;

function lowerEdges(model: 'bc2' | 'bc11', search: string, massesMeV: readonly number[]): number[] {
  const result = engine.run({
    task: 'exclusion',
    model,
    searches: [search],
    invisibleFraction: model === 'bc2' ? 1 : 0,
    curves: ['observed'],
    massesMeV,
    ...assumptions,
  });
  if (!result.ok) throw new Error(result.reason.code);
  const { columns } = result.answer.searches[0].curves[0];
  return massesMeV.map((_, i) => Math.exp(columns.logLower[columns.offset[i]]));
}

async function publishedEdges(id: string, massesMeV: readonly number[]): Promise<number[]> {
  const result = loadBound(await readText(`data/bounds/${id}.json`), id);
  if (!result.ok) throw new Error(dataFiles.reason(result.reason));
  const bound = result.content;
  if (bound.status !== 'available') throw new Error(`${id} has no contour`);
  return massesMeV.map((mass) => Math.min(...boundIntervals(bound, mass).map(([lower]) => lower)));
}

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

describe('computed edges beside published contours', () => {
  it('the lower edge of K+ → π+γγ in BC11 is that of the earlier publication within 5 % in the middle', async () => {
    const masses = range(219, 345, 1);
    const published = await publishedEdges('bc11-na62-gammagamma', masses);
    const ratios = lowerEdges('bc11', 'na62-pigammagamma-2017-2018', masses)
      .map((edge, i) => edge / published[i])
      .filter((ratio) => ratio > 0)
      .sort((a, b) => a - b);
    expect(ratios.length).toBeGreaterThan(100);
    expect(Math.abs(ratios[ratios.length >> 1] - 1)).toBeLessThan(0.05);
  });

  it('in BC2 NA62 is stronger than NA64 and BaBar over 163–219 MeV', async () => {
    const masses = range(163, 219, 1);
    const ours = lowerEdges('bc2', 'na62-pinunu-2016-2022', masses);
    const babar = await publishedEdges('bc2-babar', masses);
    const na64 = await publishedEdges('bc2-na64-electrons', masses);
    masses.forEach((_, i) => expect(ours[i]).toBeLessThan(Math.min(babar[i], na64[i])));
  });

  it('in BC2 the edge over 220–230 MeV, where the paper says NA62 is strongest too, is that of its published limit', async () => {
    // Read off figure 2a, that limit itself lies up to 1.5 times above the NA64 curve from 221 MeV on.
    const masses = range(220, 230, 1);
    const ours = lowerEdges('bc2', 'na62-pinunu-2016-2022', masses);
    const result = loadPublishedCurve(
      await readText('data/published/na62-pinunu-2016-2022-observed.json'),
      'published',
    );
    if (!result.ok) throw new Error(dataFiles.reason(result.reason));
    const curve = result.content;
    masses.forEach((mass, i) => {
      const production = modelById('bc2')?.productionPerCoupling2(mass) ?? Number.NaN;
      const published = Math.sqrt(publishedLimitAt(curve, mass, Infinity) / production);
      expect(Math.abs(ours[i] / published - 1)).toBeLessThan(0.1);
    });
  });
});
