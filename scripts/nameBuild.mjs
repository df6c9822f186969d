// Gives the built page a name that changes with what it holds, and puts it beside the page, where an older one can ask for it.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** @param dist the folder of the build, whose page names its scripts, and the pictures that are made of them and the data, by hashes */
export function nameBuild(dist) {
  const file = `${dist}index.html`;
  const html = readFileSync(file, 'utf8');
  const build = createHash('sha256').update(html).digest('hex').slice(0, 12);
  const title = '<title>';
  if (html.split(title).length !== 2) throw new Error('index.html does not have one title.');
  writeFileSync(file, html.replace(title, `<meta name="build" content="${build}" />\n    ${title}`));
  writeFileSync(`${dist}build.json`, `${JSON.stringify({ build })}\n`);
}
