import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder = '';

/** Runs a command; its standard output. */
function run(command: string, parameters: readonly string[], cwd = folder): string {
  const { status, stdout, stderr } = spawnSync(command, parameters, { cwd, encoding: 'utf8' });
  expect(status, `${command} ${parameters.join(' ')}\n${stdout}\n${stderr}`).toBe(0);
  return stdout;
}

test.beforeAll(() => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'kaonscope-package-'));
  // What is built is there already: the pages of the other tests are served from it.
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
  const [packed] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "somebody", "private": true, "type": "module" }');
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${packed}`]);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the packed command line answers from an empty folder', () => {
  const parameters = ['limits', '--search', 'na62-pinunu-2016-2022', '--masses', '60,200'];
  const installed = run('npx', ['--no-install', 'kaonscope', ...parameters]);
  expect(installed).toBe(run(process.execPath, ['dist/cli/kaonscope.mjs', ...parameters], root));
  expect(installed.split('\n')[0]).toContain('br_ul_obs');
});

test('the examples of docs/library.md run against the packed library, and print what it says', () => {
  const text = readFileSync(join(root, 'docs/library.md'), 'utf8');
  const examples = [...text.matchAll(/```js\n(.*?)```.*?```text\n(.*?)```/gs)];
  expect(examples).toHaveLength(3);
  examples.forEach(([, code, output], k) => {
    writeFileSync(join(folder, `example-${k}.js`), code);
    expect(run(process.execPath, [`example-${k}.js`])).toBe(output);
  });
});

test('the packed types tell a program what it asks and gets', () => {
  writeFileSync(
    join(folder, 'typed.ts'),
    `import { type EngineRequest, modelNamed, openEngine } from 'kaonscope';
const { engine, problems } = await openEngine();
const request = { task: 'model', model: 'bc4', massesMeV: [100] } as const satisfies EngineRequest;
const result = engine.run(request);
if (result.ok) console.log(result.answer.massMeV[0] + problems.length, modelNamed('bc4')?.model.benchmark);
// @ts-expect-error there is no such task
engine.run({ task: 'nothing' });
`,
  );
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { noEmit: true, strict: true, target: 'es2022', module: 'nodenext', types: [] },
      files: ['typed.ts'],
    }),
  );
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.']);
});
