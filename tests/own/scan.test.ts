import { beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../src/data/version.ts';
import { boundContains } from '../../src/exclusion/boundContains.ts';
import { scanHash } from '../../src/import/scanFile.ts';
import { readFiles } from '../../src/import/readFiles.ts';
import { candidatesOf } from '../../src/own/candidates.ts';
import { keptBound } from '../../src/own/keptBound.ts';
import { ownContent } from '../../src/own/ownContent.ts';
import { packed } from '../../src/own/packed.ts';
import { lookAt } from '../../src/own/preview.ts';
import { ownReasons } from '../../src/words/en/ownReasons.ts';
import { fileWith, outcome } from '../cli/commandLine.ts';
import { given } from '../import/given.ts';
import { sound } from '../searches/agreement.ts';

const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 };
const exclusion = {
  task: 'exclusion',
  model: 'bc4',
  searches: ['na62-pinunu-2016-2022', 'na62-pimumu-2017-2018'],
  invisibleFraction: 0.2,
  curves: ['observed', 'median', 'p1'],
  massesMeV: 'hypotheses',
  ...assumptions,
};
const limits = {
  task: 'limits',
  searches: ['na62-pinunu-2016-2022', 'na62-pimumu-2017-2018'],
  lifetime: { kind: 'fixed', lifetimeS: 1e-9 },
  ...assumptions,
};

async function scanned(request: object, ...more: string[]): Promise<string> {
  const { stdout, sentence } = await outcome('scan', '--request', fileWith('scanned.json', request), ...more);
  expect(sentence).toBe('');
  return stdout;
}

async function found(text: string) {
  const { candidates, problems } = candidatesOf(await readFiles([given('merged.json', text)]));
  return { candidates, sentences: problems.map((reason) => ownReasons.reason(reason)) };
}

/** A scan with changes, its hash that of what it holds then. */
function changed(text: string, change: (content: ReturnType<typeof JSON.parse>) => void): string {
  const content = JSON.parse(text);
  change(content);
  content.sha256 = scanHash(content);
  return JSON.stringify(content);
}

const named = { id: 'own-1', name: 'Merged', reference: '' };

describe('an answer that was scanned elsewhere', () => {
  let excluded: string;
  beforeAll(async () => {
    excluded = await scanned(exclusion);
  });

  it('is a contour per search and curve, with its name, model and assumptions', async () => {
    const { candidates, sentences } = await found(excluded);
    expect(sentences).toEqual([]);
    expect(candidates.map(({ name }) => name)).toEqual([
      'NA62 K⁺ → π⁺νν̄ 2016–2022, BC4, observed (KaonScope)',
      'NA62 K⁺ → π⁺νν̄ 2016–2022, BC4, expected (KaonScope)',
      'NA62 K⁺ → π⁺μ⁺μ⁻ 2017–2018, BC4, observed (KaonScope)',
      'NA62 K⁺ → π⁺μ⁺μ⁻ 2017–2018, BC4, expected (KaonScope)',
    ]);
    for (const { reference } of candidates)
      expect(reference).toBe(
        `Scanned by KaonScope ${version}: 90 % CL, Hybrid CLs, log-normal background (median b), invisible fraction 0.2`,
      );
  });

  it('says everything that its numbers rest on, also what has no words of its own', async () => {
    const text = await scanned({
      ...exclusion,
      exposure: 2,
      lifetimeLaw: 'constant',
      uncertaintyLaw: 'statistical',
    });
    const { candidates } = await found(text);
    expect(candidates[0].reference).toMatch(
      /invisible fraction 0\.2, 2 × the kaons, lifetime law constant, uncertainty law statistical$/,
    );
  });

  it('excludes what the intervals of the scan exclude, mass by mass', async () => {
    const { candidates } = await found(excluded);
    const { answer } = JSON.parse(excluded);
    let [inside, outside] = [0, 0];
    for (const [k, { source }] of candidates.entries()) {
      const content = sound(ownContent(source, named));
      if (content.kind !== 'contour') throw new Error(content.kind);
      const { columns } = answer.searches[k >> 1].curves[k % 2];
      const { massMeV, offset, logLower, logUpper } = columns;
      const ends = (i: number): [number, number][] =>
        logLower
          .slice(offset[i], offset[i + 1])
          .map((lower: number, n: number) => [lower, Math.min(Number(logUpper[offset[i] + n]), 0)]);
      for (let i = 1; i + 1 < massMeV.length; i += 7) {
        // A vertical side belongs to one of the two stretches that it parts.
        const mass = massMeV[i] + 1e-9;
        if (massMeV[i + 1] - massMeV[i] > 5) continue;
        const edges = ends(i).flat();
        for (const [at, end] of edges.entries()) {
          const step = 1e-4;
          for (const side of [-1, 1]) {
            const logCoupling = end + side * step;
            const near = edges.some((other, n) => n !== at && Math.abs(other - end) < 3 * step);
            const open = end >= 0;
            if (near || (open && side > 0)) continue;
            const expected = ends(i).some(([low, high]) => logCoupling > low && logCoupling < high);
            const isInside = boundContains(content.bound, mass, Math.exp(2 * logCoupling));
            if (isInside !== expected)
              expect([k, mass, logCoupling, isInside]).toEqual([k, mass, logCoupling, expected]);
            if (isInside) inside += 1;
            else outside += 1;
          }
        }
      }
    }
    expect(inside).toBeGreaterThan(100);
    expect(outside).toBeGreaterThan(100);
  });

  it('is kept by the browser as it was added', async () => {
    const { candidates } = await found(excluded);
    const { source } = candidates[0];
    const look = lookAt(source, named);
    const bound = {
      version: 1,
      ...named,
      order: 1,
      style: 'own',
      source: packed(source),
      drawn: look.drawn,
      pointCount: look.pointCount,
      drawnPointCount: look.drawnPointCount,
    };
    expect(look.problem).toBeNull();
    expect(keptBound(structuredClone(bound), 'own-1')).toEqual(bound);
  });

  it('is limits on B where it has these, recast where X escapes', async () => {
    const visible = await found(await scanned(limits));
    expect(visible.sentences).toEqual([]);
    expect(visible.candidates.map(({ name }) => name)).toContain(
      'NA62 K⁺ → π⁺μ⁺μ⁻ 2017–2018, observed limit (KaonScope)',
    );
    expect(lookAt(visible.candidates[2].source, named).drawn).toMatchObject({
      kind: 'limit',
      curve: { lifetimeS: 1e-9 },
    });
    const lifetime = { kind: 'fixed', lifetimeS: 'inf', invisibleFraction: 1 };
    const { candidates } = await found(
      await scanned({ ...limits, searches: [limits.searches[0]], lifetime }),
    );
    expect(lookAt(candidates[0].source, named).drawn).toMatchObject({ kind: 'recast' });
  });

  it('is a projection where it is one', async () => {
    const { candidates } = await found(
      await scanned({ ...exclusion, curves: ['median'], exposure: 10, uncertaintyLaw: 'statistical' }),
    );
    const [{ source, reference }] = candidates;
    expect(reference).toMatch(/, 10 × the kaons, uncertainty law statistical$/);
    expect(source).toMatchObject({ kind: 'bound', bound: { curveType: 'projection' } });
  });

  it('is one contour of all searches together too', async () => {
    const request = { ...exclusion, task: 'combined-exclusion', massesMeV: [100, 102, 104, 106] };
    const { candidates } = await found(await scanned(request));
    expect(candidates.map(({ name }) => name)).toEqual([
      'The searches, combined into one limit, BC4, observed (KaonScope)',
      'The searches, combined into one limit, BC4, expected (KaonScope)',
    ]);
  });

  it.each<[string, (content: ReturnType<typeof JSON.parse>) => void, RegExp]>([
    [
      'one shard',
      (content) => Object.assign(content, { shard: [2, 8] }),
      /^merged\.json is shard 2 of 8; put all shards together with merge/,
    ],
    [
      'another version of the program',
      (content) => Object.assign(content, { version: '0.0.1' }),
      /^merged\.json was written by KaonScope 0\.0\.1, but this is .*; scan its request again/,
    ],
    [
      'another form',
      (content) => Object.assign(content, { format: 'kaonscope-scan-2' }),
      /^merged\.json was not written by this version of scan\.$/,
    ],
    [
      'a model that is not known',
      (content) => Object.assign(content.answer, { model: 'bc99' }),
      /^merged\.json is about the model "bc99", which this version does not have\.$/,
    ],
    [
      'another task',
      (content) => Object.assign(content.answer, { task: 'model' }),
      /^merged\.json answers a "model" request; only exclusions/,
    ],
    [
      'nothing excluded',
      (content) => Object.assign(content.answer, { searches: [] }),
      /^merged\.json excludes nothing, so there is nothing to draw\.$/,
    ],
    [
      'columns that do not fit together',
      ({ answer }) => answer.searches[0].curves[0].columns.offset.pop(),
      /field answer\.searches\.0\.curves\.0\.columns/,
    ],
  ])('of %s is refused in one sentence', async (_name, change, sentence) => {
    const { candidates, sentences } = await found(changed(excluded, change));
    expect(candidates).toEqual([]);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(sentence);
  });

  it('that was changed is refused', async () => {
    const { sentences } = await found(excluded.replace('"bc4"', '"bc1"'));
    expect(sentences[0]).toMatch(/^merged\.json was changed after scan wrote it/);
  });

  it('is named by check', async () => {
    const { stdout } = await outcome('check', fileWith('merged.json', excluded));
    const [first, ...drawn] = stdout.trimEnd().split('\n');
    expect(first).toBe(`merged.json: good, answer to a whole request, by KaonScope ${version}`);
    expect(drawn.length).toBeGreaterThan(0);
    for (const line of drawn) expect(line).toMatch(/^ {2}NA62 .*: draws a coupling of BC4 /);
  });
});
