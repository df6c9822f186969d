// Builds the page and serves it: a built page is what everybody measures and sees, and it comes up at once. `npm run dev`
// serves the sources instead, for those who change them. Options such as --port go to the server.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildPage } from './buildPage.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const vite = 'node_modules/vite/bin/vite.js';
await buildPage('--logLevel', 'warn');
const server = spawn(process.execPath, [vite, 'preview', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
