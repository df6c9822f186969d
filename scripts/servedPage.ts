import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The built page, served. */
export interface ServedPage {
  readonly address: string;
  /** Settles when nobody answers at the address any more. */
  readonly stop: () => Promise<void>;
}

const answers = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Serves `dist/` as `npm run preview` does.
 * @param port of 127.0.0.1, where nobody may listen
 * @throws Error in words where there is no built page, or the port is taken
 */
export async function servePage(port: number): Promise<ServedPage> {
  if (!existsSync(`${root}dist/index.html`))
    throw new Error('There is no built page: run `npm run build` first.');
  const address = `http://127.0.0.1:${port}/`;
  if (await answers(address)) throw new Error(`Port ${port} is taken: choose another with E2E_PORT.`);
  const vite = ['node_modules/vite/bin/vite.js', 'preview', '--port', String(port), '--strictPort'];
  const server: ChildProcess = spawn(process.execPath, vite, { cwd: root, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  for (let attempt = 0; attempt < 200 && !(await answers(address)); attempt++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    address,
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}
