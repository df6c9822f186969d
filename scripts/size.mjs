// Adds up, gzipped, what every visit loads first: all JavaScript and styles of the entry, which draws the figure, of the page
// around it, and of the worker, what index.html itself holds of both included; and what is built in beside them: the
// largest of the pictures, of which each visit loads one, and the rest of index.html.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const codeBudget = 185_000;
const builtInBudget = 25_000;
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const assets = readdirSync(`${dist}assets`);
const html = readFileSync(`${dist}index.html`, 'utf8');
const size = (content) => gzipSync(content).length;

/** Chunks that the entry loads at once though it does not import them statically. */
const loadedAtOnce = /^(controls|scan\.worker)-/;
const named = [...html.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name);
const needed = new Set([
  ...named,
  ...assets.filter((name) => loadedAtOnce.test(name) && /\.(js|css)$/.test(name)),
]);
for (const wanted of ['controls', 'scan.worker'])
  if (![...needed].some((name) => name.startsWith(`${wanted}-`)))
    throw new Error(`dist/assets holds no chunk "${wanted}"; name here what the entry loads in its place.`);
for (const name of needed) {
  if (!name.endsWith('.js')) continue;
  const text = readFileSync(`${dist}assets/${name}`, 'utf8');
  for (const [, imported] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
    needed.add(imported);
}
const inline = [...html.matchAll(/<(script|style)(?![^>]*(?:src=|json))[^>]*>([\s\S]*?)<\/\1>/g)].map(
  ([, , text]) => text,
);
const pictures = assets.filter((name) => name.startsWith('picture-'));

function weigh(title, parts, budget) {
  for (const [name, bytes] of parts) console.log(`${String(bytes).padStart(8)} B gzipped  ${name}`);
  const total = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`${String(total).padStart(8)} B ${title}, of ${budget} allowed`);
  return total <= budget;
}

const fine = [
  weigh(
    'for scripts and styles of page and worker',
    [
      ...[...needed].map((name) => [name, size(readFileSync(`${dist}assets/${name}`))]),
      ['in index.html', size(inline.join('\n'))],
    ],
    codeBudget,
  ),
  weigh(
    'for what is built in',
    [
      [
        'the largest picture',
        Math.max(0, ...pictures.map((name) => size(readFileSync(`${dist}assets/${name}`)))),
      ],
      ['the rest of index.html', size(html) - size(inline.join('\n'))],
    ],
    builtInBudget,
  ),
];
process.exit(fine.every(Boolean) ? 0 : 1);
