// Builds the service worker that keeps the built page for use without a network, with the list of all its files.
import { fileURLToPath } from 'node:url';
import { getManifest } from '@serwist/build';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const name = 'offline.js';

export async function writeOffline() {
  const { manifestEntries, size, warnings } = await getManifest({
    globDirectory: `${root}dist`,
    globPatterns: ['**/*'],
    // The command line is no part of the page, and the name of the newest build is asked of the server.
    globIgnores: ['cli/**', name, 'build.json', 'bom.cdx.json'],
    maximumFileSizeToCacheInBytes: 10_000_000,
    dontCacheBustURLsMatching: /^assets\/.*-[\w-]{8}\.\w+$/,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      'self.__SW_MANIFEST': JSON.stringify(manifestEntries),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: 'workers/offline.ts', formats: ['iife'], name: 'offline', fileName: () => name },
    },
  });
  console.log(
    `${manifestEntries.length} files, ${Math.round(size / 1e3)} kB, are kept for use without a network`,
  );
}
