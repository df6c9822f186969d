import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is checked without running anything of ours. The longest first. */
const stages = [
  ['lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']],
  ...['node', 'page', 'workers', 'core'].map((project) => [
    `types: ${project}`,
    ['node_modules/typescript/bin/tsc', '-p', `tsconfig/${project}.json`],
  ]),
  ['layout of the text', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
  ['folder rules', ['scripts/folder-rules.mjs']],
].map(([title, command]) => ({ title, command }));

function run({ title, command }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
    child.on('close', (status) => {
      console.log(`\n== ${title}`);
      process.stdout.write(Buffer.concat(said));
      resolve({ title, fine: status === 0 });
    });
  });
}

/**
 * Types, lint, layout and folder rules, two at a time since each of them works on one core.
 * @param isWanted says which of them are run, by their titles
 * @returns the titles of those that passed and of those that failed
 */
export async function checkTexts(isWanted = () => true) {
  const waiting = stages.filter(isWanted);
  const ended = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) ended.push(await run(next));
  };
  await Promise.all([work(), work()]);
  const titles = (fine) => ended.filter((stage) => stage.fine === fine).map(({ title }) => title);
  return { passed: titles(true), failed: titles(false) };
}
