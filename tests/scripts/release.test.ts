import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { billOfMaterials, licencesInFiles } from '../../scripts/writeBom.mjs';
import { version } from '../../src/data/version.ts';
import { outcome } from '../cli/commandLine.ts';

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const lock = JSON.parse(text('package-lock.json'));
const { dependencies, devDependencies, scripts, browserslist } = JSON.parse(text('package.json'));

describe('a release', () => {
  it('has one version everywhere, and a place in the change log', async () => {
    expect(lock.version).toBe(version);
    expect(lock.packages[''].version).toBe(version);
    expect(parse(text('CITATION.cff')).version).toBe(version);
    expect(/^## (\S+)/m.exec(text('CHANGELOG.md'))?.[1]).toBe(version);
    for (const words of [['--version'], ['limits', '--version']])
      expect(await outcome(...words)).toMatchObject({ status: 0, stdout: `${version}\n`, sentence: '' });
  });
});

it('old browsers and readers are told of the browsers that the lint assumes', () => {
  const [chrome, edge, firefox, safari] = ['chrome', 'edge', 'firefox', 'safari'].map((name) =>
    browserslist.find((line: string) => line.startsWith(name))?.replace(`${name} >= `, ''),
  );
  expect(browserslist).toHaveLength(4);
  expect(edge).toBe(chrome);
  expect(text('index.html')).toContain(`Chrome or Edge ${chrome}, Firefox ${firefox}, Safari ${safari},`);
  expect(text('README.md')).toContain(
    `Chrome and Edge from ${chrome}, Firefox from ${firefox}, Safari from ${safari};`,
  );
});

describe('the bill of materials', () => {
  const bill = billOfMaterials(lock, 'What it is');
  const refs = bill.components.map((component) => component['bom-ref']);

  it('has all that is built in, and no tools', () => {
    const names = bill.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    for (const tool of Object.keys(devDependencies)) expect(names).not.toContain(tool);
    // Packages that others bring along.
    expect(names).toEqual(expect.arrayContaining(['d3-scale', 'scheduler', 'robust-predicates']));
    expect(new Set(refs).size).toBe(refs.length);
  });

  it('has licence and hash of each, and names no package that it has not', () => {
    for (const { name, version: of, hashes, licenses } of bill.components) {
      const found = Object.entries<{ version: string; integrity: string; license?: string }>(
        lock.packages,
      ).find(([path, locked]) => path.endsWith(`node_modules/${name}`) && locked.version === of);
      expect(Buffer.from(hashes[0].content, 'hex').toString('base64')).toBe(found?.[1].integrity.slice(7));
      expect(JSON.stringify(licenses)).toContain(JSON.stringify(found?.[1].license ?? licencesInFiles[name]));
    }
    const main = bill.metadata.component['bom-ref'];
    expect(bill.dependencies.map(({ ref }) => ref).sort()).toEqual([main, ...refs].sort());
    for (const { dependsOn } of bill.dependencies)
      expect(refs).toEqual(expect.arrayContaining([...dependsOn]));
    const direct = bill.dependencies.find(({ ref }) => ref === main)?.dependsOn ?? [];
    expect(direct).toHaveLength(Object.keys(dependencies).length);
    // What is there is needed by something.
    const needed = new Set(bill.dependencies.flatMap(({ dependsOn }) => dependsOn));
    expect(refs.filter((ref) => !needed.has(ref))).toEqual([]);
  });

  it('is the same for the same lockfile, another for another', () => {
    expect(billOfMaterials(JSON.parse(text('package-lock.json')), 'What it is')).toEqual(bill);
    expect(JSON.stringify(bill)).not.toMatch(/timestamp/);
    expect(bill.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(billOfMaterials(lock, 'Something else').serialNumber).not.toBe(bill.serialNumber);
  });
});

describe('the workflows', () => {
  const folder = new URL('../../.github/workflows/', import.meta.url);
  const workflows = readdirSync(folder).map((name) => parse(readFileSync(new URL(name, folder), 'utf8')));
  const steps = workflows.flatMap(({ jobs }) =>
    Object.values<{ steps: { uses?: string; run?: string }[] }>(jobs).flatMap((job) => job.steps),
  );

  it('run scripts that there are', () => {
    const run = steps.flatMap((step) => (step.run === undefined ? [] : [step.run]));
    expect(run.filter((line) => line === 'npm test')).toHaveLength(workflows.length);
    for (const line of run) {
      const [, name] = /^npm (?:run )?(\S+)$/.exec(line) ?? [];
      expect(Object.keys(scripts)).toContain(name);
    }
  });

  it('use actions of named versions alone', () => {
    const used = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    expect(used.length).toBeGreaterThan(3);
    for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@(v\d+|[0-9a-f]{40})$/);
  });
});
