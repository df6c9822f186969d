// Gives the built page a name that changes with what it holds, and puts it beside the page, where an older one can ask for it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** @param dist the folder of the build; names of scripts and styles are hashes of what they hold already */
export function nameBuild(dist) {
  const file = `${dist}index.html`;
  const html = readFileSync(file, 'utf8');
  const hash = createHash('sha256')
    .update(html)
    .update(readdirSync(`${dist}assets`).sort().join('\n'));
  for (const name of readdirSync(`${dist}data`, { recursive: true }).sort())
    if (/\.\w+$/.test(name)) hash.update(name).update(readFileSync(`${dist}data/${name}`));
  const build = hash.digest('hex').slice(0, 12);
  const title = '<title>';
  if (html.split(title).length !== 2) throw new Error('index.html does not have one title.');
  writeFileSync(file, html.replace(title, `<meta name="build" content="${build}" />\n    ${title}`));
  writeFileSync(`${dist}build.json`, `${JSON.stringify({ build })}\n`);
}
