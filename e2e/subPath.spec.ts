import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

const below = '/~someone/tools/kaonscope/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A static host with nothing but the built page, in a folder far below. */
async function host(strays: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname);
    const file = path === below ? 'index.html' : path.slice(below.length);
    const answer = path.startsWith(below)
      ? readFile(join('dist', normalize(file)))
      : Promise.reject(new Error());
    answer.then(
      (content) => {
        response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
        response.end(content);
      },
      () => {
        strays.push(path);
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return server;
}

test('the page works from any folder of a static host', async ({ page }) => {
  const strays: string[] = [];
  const server = await host(strays);
  try {
    const explorer = new Explorer(page);
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}${below}#v=1&model=bc4&at=180,2e-8`);
    await explorer.decided();
    await expect.poll(() => explorer.edges()).not.toBe('');
    await explorer.named('save').click();
    await expect(explorer.named('save-request')).toBeVisible();
    await page.keyboard.press('Escape');
    await explorer.named('sources').click();
    await expect(page.getByText(/reconstruction/i).first()).toBeVisible();
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(await page.evaluate(() => window.kaonscope.version)).toBe(version);
    expect(strays).toEqual([]);
    expect(explorer.problems).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
