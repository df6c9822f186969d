// Builds the page into dist/, with the picture with which it opens.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeContentSecurity } from './contentSecurity.mjs';
import { writeOffline } from './writeOffline.mjs';
import { nameBuild } from './nameBuild.mjs';
import { writeBuiltIn } from './builtIn/write.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param options for the build, such as `--logLevel warn` */
export async function buildPage(...options) {
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  await writeBuiltIn(root);
  nameBuild(`${root}dist/`);
  writeContentSecurity(`${root}dist/index.html`);
  await writeOffline();
}
