// Puts what is built in into dist: the list of pictures, the caption and a figure for those without scripts into index.html, the
// pictures beside the scripts. Their names hold a hash of all that they depend on, so that no page shows those of another build.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { openModuleServer } from '../moduleServer.mjs';

const listId = 'built-in';

function inserted(html, place, text) {
  if (!html.includes(place)) throw new Error(`index.html has no ${place}.`);
  return html.replace(place, () => text);
}

/** Text for the inside of an element or an attribute. */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Draws the picture with which the page opens, and writes it into the built page.
 * @param root folder of the project, whose `dist` is built
 */
export async function writeBuiltIn(root) {
  const server = await openModuleServer(root);
  try {
    const hash = createHash('sha256');
    const readText = async (path) => {
      const text = await readFile(`${root}dist/${path}`, 'utf8');
      return text;
    };
    const { drawBuiltIn } = await server.ssrLoadModule('/scripts/builtIn/draw.ts');
    const { writeBuiltIn: textOf } = await server.ssrLoadModule('/src/ui/builtIn.ts');
    const drawn = await drawBuiltIn(readText);
    // Names of scripts are hashes of what they hold.
    const code = readdirSync(`${root}dist/assets`).filter((name) => name.endsWith('.js'));
    hash.update(code.sort().join('\n'));
    for (const file of readdirSync(`${root}dist/data`, { recursive: true }).sort()) {
      if (file.endsWith('.json') || file.endsWith('.bib'))
        hash.update(file).update(readFileSync(`${root}dist/data/${file}`));
    }
    const key = hash.digest('hex').slice(0, 8);
    const pictures = drawn.windows.map(({ width, height, picture }) => {
      const path = `assets/picture-${width}x${height}-${key}.json`;
      writeFileSync(`${root}dist/${path}`, textOf(picture));
      return { width, height, path };
    });
    for (const [theme, figure] of Object.entries(drawn.figures))
      writeFileSync(`${root}dist/assets/figure-${theme}.svg`, figure);
    const file = `${root}dist/index.html`;
    const list = JSON.stringify({ link: drawn.link, pictures });
    let html = readFileSync(file, 'utf8');
    html = inserted(
      html,
      '<meta charset="utf-8" />',
      `<meta charset="utf-8" />\n<script type="application/json" id="${listId}">${list}</script>`,
    );
    html = inserted(html, '<section class="sentence"></section>', drawn.sentence);
    html = inserted(html, '<div class="short-sentence"></div>', drawn.shortSentence);
    html = inserted(
      html,
      '<noscript>',
      `<noscript>
<style>main{display:block}.figure,.panel-bar{display:none}</style>
<picture><source media="(prefers-color-scheme: dark)" srcset="./assets/figure-dark.svg"><img src="./assets/figure-light.svg" alt="${escaped(drawn.caption)}" style="max-width:100%"></picture>`,
    );
    writeFileSync(file, html);
  } finally {
    await server.close();
  }
}
