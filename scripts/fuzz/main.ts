// Tries everything that takes something from outside with very many inputs, and keeps those that do not hold.
//   npm run fuzz -- [--runs N] [--seed S] [--only TARGET,…] [--files FOLDER]
// FOLDER holds files that somebody brought along; they are changed like our own examples.
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: 'string' },
    files: { type: 'string' },
  },
});
if (options.files !== undefined) process.env.FUZZ_FILES = options.files;
// The targets look for those files when they are loaded.
const { targets } = await import('../../tests/fuzz/targets.ts');
const { fuzz } = await import('../../tests/fuzz/fuzz.ts');
const { keep, keptInputs } = await import('../../tests/fuzz/kept.ts');
const { noteRuns } = await import('../write-reliability/results.ts');

const runs = Number(options.runs);
const seed = Number(options.seed);
const only = options.only?.split(',');
const chosen = targets.filter(({ name }) => only === undefined || only.includes(name));
const unknown = only?.filter((name) => !targets.some((target) => target.name === name)) ?? [];
if (!(runs > 0) || !Number.isInteger(seed) || unknown.length > 0) {
  const names = targets.map(({ name }) => name).join(', ');
  console.error(`--runs and --seed are whole numbers; --only takes of these: ${names}.`);
  process.exit(2);
}

console.log(`seed ${seed}`);
let isFine = true;
for (const target of chosen) {
  const begun = performance.now();
  const tally = await fuzz(target, seed, runs, 1000);
  const { cases, values, sentences, hangs, slowestMs, findings } = tally;
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(
    `${target.name}: ${cases} cases in ${seconds} s, ${values} taken, ${sentences} refused in words, ` +
      `slowest ${slowestMs.toFixed(0)} ms, ${hangs} over 1 s, ${findings.length} findings`,
  );
  for (const finding of findings) {
    console.log(`  ${keep(finding)} (seed ${finding.seed})\n    ${finding.fault.replaceAll('\n', '\n    ')}`);
  }
  if (findings.length > 0) isFine = false;
  noteRuns('fuzz', {
    [target.name]: {
      attacked: target.title,
      times: cases,
      taken: values,
      refused: sentences,
      uncaught: findings.length - hangs,
      hangs,
      slowestMs: Math.ceil(slowestMs),
      found: keptInputs(target.name).length,
      seed,
    },
  });
}
process.exit(isFine ? 0 : 1);
