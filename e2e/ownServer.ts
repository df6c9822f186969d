import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * A server of a copy of the built page, in which another build can take its place.
 * @param path of the page on the server, with a slash at both ends
 */
export async function ownServer(path = '/') {
  const folder = mkdtempSync(join(tmpdir(), 'kaonscope-builds-'));
  cpSync(fileURLToPath(new URL('../dist/', import.meta.url)), folder, { recursive: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, pathname === path ? 'index.html' : pathname.slice(path.length));
    try {
      if (!pathname.startsWith(path)) throw new Error('There is nothing else here.');
      const content = readFileSync(file);
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
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
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
