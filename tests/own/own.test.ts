import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/import/adopt.ts';
import { readFiles } from '../../src/import/readFiles.ts';
import { candidatesOf } from '../../src/own/candidates.ts';
import { asBound } from '../../src/own/ownBound.ts';
import type { OwnSource } from '../../src/own/ownSource.ts';
import { ownContent } from '../../src/own/ownContent.ts';
import { ownFiles } from '../../src/own/ownFiles.ts';
import { packed, unpacked } from '../../src/own/packed.ts';
import { lookAt } from '../../src/own/preview.ts';
import { thinnedPolyline } from '../../src/own/thinned.ts';
import { dataText, sound } from '../searches/agreement.ts';
import { given } from '../import/given.ts';
import { ownReasons } from '../../src/words/en/ownReasons.ts';

const named = { id: 'own-1', name: 'Mine', reference: 'arXiv:2025.00001' };

async function candidate(name: string, text: string) {
  const { candidates, problems } = candidatesOf(await readFiles([given(name, text)]));
  if (candidates.length === 0) throw new Error(problems.join(' '));
  return candidates[0];
}

/** A source under changed answers. */
async function source(text: string, changes: Partial<Answers> = {}, name = 'mine.csv'): Promise<OwnSource> {
  const { source: found } = await candidate(name, text);
  return found.kind === 'table' ? { ...found, answers: { ...found.answers, ...changes } } : found;
}

const limits = 'm_MeV,tau_ns,br_ul\n100,inf,1e-10\n200,inf,2e-10\n100,5,3e-10\n200,5,4e-10';

describe('own data become', () => {
  it('a contour of the model whose coupling they are', async () => {
    const content = sound(ownContent(await source('m [GeV],sin2theta\n0.1,1e-7\n0.2,2e-8'), named));
    if (content.kind !== 'contour') throw new Error(content.kind);
    expect(content.bound).toMatchObject({ id: 'own-1', model: 'bc4', label: 'Mine', excludedSide: 'above' });
    expect(content.bound.regions[0].edges[0]).toEqual({ massMeV: [100, 200], coupling: [1e-7, 2e-8] });
  });

  it('a table that is recast where limits for an X that escapes are among them, lifetimes in their unit', async () => {
    const content = sound(ownContent(await source(limits, { confidenceLevel: 0.9 }), named));
    if (content.kind !== 'recast') throw new Error(content.kind);
    expect(content.table).toMatchObject({ id: 'own-1', title: 'Mine', confidenceLevel: 0.9 });
    const law = content.table.lifetimeLaw;
    expect(law.kind === 'rows' && law.rows[0].inverseLifetimePerNs).toBeCloseTo(0.2, 12);
  });

  it('a limit on B alone where they cannot be recast, with the reason', async () => {
    const text = 'm_MeV,"B(K+ -> pi+ X), tau = 1 ns, 90% CL"\n100,1e-10\n200,2e-10';
    const content = sound(ownContent(await source(text), named));
    expect(content).toMatchObject({ kind: 'limit', curve: { lifetimeS: 1e-9 } });
    expect(content.kind === 'limit' && ownReasons.notRecast(content.reason)).toMatch(/lifetime inf/);
  });

  it.each([
    ['numbers of an unknown kind', 'm,a\n100,1e-4\n200,1e-5', {}, /^Say whether the numbers are couplings/],
    ['an unknown convention', 'm,a\n1,1\n2,1', { quantity: 'coupling' }, /^Say which model/],
    [
      'a convention of another model',
      'm,epsilon\n1,1\n2,1',
      { model: 'bc4' },
      /field convention: is "epsilon"/,
    ],
    ['no lifetime', 'm,br_ul\n1,1\n2,1', {}, /^Say for which lifetime/],
    ['no two points', 'm,sin2theta\n100,1e-4\n200,-1', {}, /fewer than two rows/],
  ] as const)('nothing of %s', async (_name, text, changes, sentence) => {
    const { problem, drawn } = lookAt(await source(text, changes), named);
    expect(problem === null ? '' : ownReasons.reason(problem)).toMatch(sentence);
    expect(drawn).toBeNull();
  });

  it.each([
    'bounds/bc4-charm.json',
    'recasts/e949-invisible.json',
    'published/na62-pinunu-2017-observed.json',
  ])('what our own file %s says', async (path) => {
    const { source: found, name } = await candidate('x.json', dataText(path));
    expect(name).not.toBe('');
    const answered = found.kind === 'table' ? { ...found, answers: { ...found.answers } } : found;
    expect(lookAt(answered, named).problem).toBeNull();
  });

  it('nothing of files that hold no contour, each with its sentence', async () => {
    const files = ['bounds/bc4-e949.json', 'bounds/bc4-belle.json', 'analyses/na62-pimumu-2017-2018.json'];
    const read = await readFiles(files.map((path) => given(path.replace(/.*\//, ''), dataText(path))));
    const { candidates, problems } = candidatesOf(read);
    expect(candidates).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['recast-elsewhere', 'missing-contour', 'analysis']);
  });
});

describe('own data leave and come back', () => {
  const whole = 'm_MeV,sin2theta\n100,1e-7\n150,3e-8\n200,2e-8';

  it.each(['csv', 'json', 'hepdata', 'dark-matter-live'] as const)(
    'with every point, as %s',
    async (format) => {
      const before = sound(ownContent(await source(whole), named));
      const files = sound(await ownFiles(await source(whole), named, format));
      const read = await readFiles(files.map(({ name, text }) => given(name, text)));
      const [{ source: found }] = candidatesOf(read).candidates;
      const answers = { model: 'bc4', convention: 'sin2theta' } as const;
      const again = found.kind === 'table' ? { ...found, answers: { ...found.answers, ...answers } } : found;
      const after = sound(ownContent(again, named));
      if (before.kind !== 'contour' || after.kind !== 'contour') throw new Error('no contour');
      expect(after.bound.regions).toEqual(before.bound.regions);
    },
  );

  it.each(['csv', 'json'] as const)('limits at several lifetimes too, as %s', async (format) => {
    const mine = await source(limits, { confidenceLevel: 0.9 });
    const [{ name, text }] = sound(await ownFiles(mine, named, format));
    const after = sound(ownContent(await source(text, { confidenceLevel: 0.9 }, name), named));
    const before = sound(ownContent(mine, named));
    if (before.kind !== 'recast' || after.kind !== 'recast') throw new Error('not recast');
    expect(after.table.reference).toEqual(before.table.reference);
    expect(after.table.lifetimeLaw).toEqual(before.table.lifetimeLaw);
  });

  it('but limits on B cannot go to a site of couplings', async () => {
    const result = await ownFiles(await source(limits, { confidenceLevel: 0.9 }), named, 'dark-matter-live');
    expect(result.ok ? '' : ownReasons.reason(result.reason)).toMatch(/^Only couplings/);
  });

  it('packed for keeping', async () => {
    const mine = await source(whole);
    expect(unpacked(structuredClone(packed(mine)))).toEqual(mine);
  });
});

describe('a curve of 100 000 points', () => {
  const massMeV = Array.from({ length: 100_000 }, (_, i) => 0.0035 * i);
  const curve = (noise: number) =>
    massMeV.map((mass, i) => 1e-8 * Math.exp(Math.sin(mass / 7) + noise * Math.sin(i * 1.7)));

  it('is thinned where nobody can see it', () => {
    const coupling = curve(0);
    const thin = thinnedPolyline({ massMeV, coupling });
    expect(thin.massMeV.length).toBeLessThanOrEqual(4000);
    let k = 0;
    massMeV.forEach((mass, i) => {
      while (thin.massMeV[k + 1] < mass) k += 1;
      const share = (mass - thin.massMeV[k]) / (thin.massMeV[k + 1] - thin.massMeV[k]);
      const log = (1 - share) * Math.log(thin.coupling[k]) + share * Math.log(thin.coupling[k + 1]);
      if (!(Math.abs(log - Math.log(coupling[i])) < 0.002)) expect([mass, log]).toBe('on the curve');
    });
  });

  it('that wiggles keeps its ends, its lowest and its highest points', () => {
    const coupling = curve(0.05);
    const thin = thinnedPolyline({ massMeV, coupling });
    expect(thin.massMeV.length).toBeLessThanOrEqual(4000);
    expect([thin.massMeV[0], thin.massMeV.at(-1)]).toEqual([massMeV[0], massMeV.at(-1)]);
    const ends = (values: readonly number[]) => [
      values.reduce((a, b) => Math.min(a, b)),
      values.reduce((a, b) => Math.max(a, b)),
    ];
    expect(ends(thin.coupling)).toEqual(ends(coupling));
  });
});

it('a table is a bound of every model', () => {
  const look = { name: 'Mine', reference: '', style: 'own' } as const;
  const table = JSON.parse(dataText('recasts/e949-invisible.json'));
  expect(asBound({ ...look, id: 'own-1', drawn: { kind: 'recast', table } }, 'bc4')).toMatchObject({
    status: 'recast',
    recast: 'own-1',
  });
});
