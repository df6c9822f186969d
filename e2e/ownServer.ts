import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../scripts/staticServer.ts';

/** A server of a copy of the built page, in which another build can take its place. */
export async function ownServer() {
  const folder = mkdtempSync(join(tmpdir(), 'kaonscope-builds-'));
  cpSync(fileURLToPath(new URL('../dist/', import.meta.url)), folder, { recursive: true });
  const { address, close } = await serveFolder(folder);
  return {
    address,
    deploy: (build: string) => {
      const page = join(folder, 'index.html');
      writeFileSync(
        page,
        readFileSync(page, 'utf8').replace(
          /(name="build" content=")\w+/,
          (_, before: string) => before + build,
        ),
      );
      writeFileSync(join(folder, 'build.json'), JSON.stringify({ build }));
      // Its list has other versions of the files.
      const worker = join(folder, 'offline.js');
      writeFileSync(
        worker,
        readFileSync(worker, 'utf8').replace(
          /(url:`index\.html`,revision:`)\w+/,
          (_, before: string) => before + build,
        ),
      );
      appendFileSync(worker, `\n// ${build}\n`);
    },
    close: () => {
      close();
      rmSync(folder, { recursive: true });
    },
  };
}
