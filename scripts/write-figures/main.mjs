// Writes docs/figures.md and its pictures: every figure of the papers from the page's own code.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { openModuleServer } from '../moduleServer.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = await openModuleServer(root);
try {
  const { drawFigures } = await server.ssrLoadModule('/scripts/write-figures/draw.ts');
  const { documentOf, figuresFile, picturesFolder } = await server.ssrLoadModule(
    '/scripts/write-figures/document.ts',
  );
  const drawn = await drawFigures((path) => readFile(`${root}public/${path}`, 'utf8'));
  rmSync(`${root}${picturesFolder}`, { recursive: true, force: true });
  mkdirSync(`${root}${picturesFolder}`, { recursive: true });
  for (const { figure, svg } of drawn) writeFileSync(`${root}${picturesFolder}/${figure.id}.svg`, svg);
  const file = `${root}${figuresFile}`;
  const text = documentOf(drawn, readFileSync(`${root}docs/statements.md`, 'utf8'));
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(text, { ...options, filepath: file }));
  console.log(`${figuresFile}: ${drawn.length} figures.`);
} finally {
  await server.close();
}
