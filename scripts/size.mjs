// Adds up, gzipped, all JavaScript that every visit loads: the entry, which draws the first figure, the page around it, their
// static imports, and the worker.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const budgetBytes = 200_000;
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const names = readdirSync(`${dist}assets`).filter((name) => name.endsWith('.js'));
const entry = /src="\.\/assets\/([^"]+\.js)"/.exec(readFileSync(`${dist}index.html`, 'utf8'))?.[1];
if (entry === undefined) throw new Error('dist/index.html names no script; build first.');
const needed = new Set([entry, ...names.filter((name) => /^(mount|scan\.worker)-/.test(name))]);
for (const name of needed) {
  const text = readFileSync(`${dist}assets/${name}`, 'utf8');
  for (const [, imported] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    needed.add(imported);
}
if (![...needed].some((name) => name.startsWith('mount-')))
  throw new Error('dist/assets holds no chunk "mount"; name here what the entry loads in its place.');
const sizes = [...needed].map((name) => ({
  name,
  bytes: gzipSync(readFileSync(`${dist}assets/${name}`)).length,
}));
for (const { name, bytes } of sizes) console.log(`${String(bytes).padStart(8)} B gzipped  ${name}`);
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`${String(total).padStart(8)} B for page and worker, of ${budgetBytes} allowed`);
if (total > budgetBytes) process.exit(1);
