// Adds up, gzipped, all JavaScript that the built page needs before its first exclusion plot: entry, its static imports, the worker.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const pageBudgetBytes = 200_000;
const workerBudgetBytes = 50_000;
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const names = readdirSync(`${dist}assets`).filter((name) => name.endsWith('.js'));
const entry = /src="\.\/assets\/([^"]+\.js)"/.exec(readFileSync(`${dist}index.html`, 'utf8'))?.[1];
if (entry === undefined) throw new Error('dist/index.html names no script; build first.');
const needed = new Set([entry, ...names.filter((name) => name.startsWith('scan.worker'))]);
for (const name of needed) {
  const text = readFileSync(`${dist}assets/${name}`, 'utf8');
  for (const [, imported] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    needed.add(imported);
}
const sizes = [...needed].map((name) => ({
  name,
  bytes: gzipSync(readFileSync(`${dist}assets/${name}`)).length,
  worker: name.startsWith('scan.worker'),
}));
for (const { name, bytes } of sizes) console.log(`${String(bytes).padStart(8)} B gzipped  ${name}`);
const sum = (worker) =>
  sizes.filter((each) => each.worker === worker).reduce((total, { bytes }) => total + bytes, 0);
console.log(`${String(sum(false)).padStart(8)} B for the page, of ${pageBudgetBytes} allowed`);
console.log(`${String(sum(true)).padStart(8)} B for the worker beside it, of ${workerBudgetBytes} allowed`);
const both = sum(false) + sum(true);
if (both > pageBudgetBytes) {
  console.log(
    `${String(both).padStart(8)} B together, which misses the goal of ${pageBudgetBytes} for page and worker`,
  );
}
if (sum(false) > pageBudgetBytes || sum(true) > workerBudgetBytes) process.exit(1);
