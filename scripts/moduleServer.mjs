import { createServer } from 'vite';

/**
 * A server that reads modules of the project, with `ssrLoadModule`, as the page has them; close it in the end.
 * @param root folder of the project
 */
export const openModuleServer = (root) =>
  createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  });
