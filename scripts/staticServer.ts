import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

interface StaticServer {
  /** Of the page, with a slash at its end. */
  readonly address: string;
  /** Paths that were asked for in vain. */
  readonly strays: readonly string[];
  readonly close: () => void;
}

/**
 * A static host that has nothing but one folder.
 * @param folder what it has
 * @param path where on the host, with a slash at both ends
 * @param compressed whether texts are sent as hosts send them, by gzip; type faces are compressed already
 */
export async function serveFolder(
  folder: string,
  { path = '/', compressed = false }: { readonly path?: string; readonly compressed?: boolean } = {},
): Promise<StaticServer> {
  const strays: string[] = [];
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = asked === path ? 'index.html' : asked.slice(path.length);
    const found = asked.startsWith(path)
      ? readFile(join(folder, normalize(file)))
      : Promise.reject(new Error('There is nothing else here.'));
    found.then(
      (content) => {
        const type = types[extname(file)];
        const packed = compressed && type !== undefined;
        response.setHeader('Content-Type', type ?? 'application/octet-stream');
        if (packed) response.setHeader('Content-Encoding', 'gzip');
        response.end(packed ? gzipSync(content) : content);
      },
      () => {
        strays.push(asked);
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    strays,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
