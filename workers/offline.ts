// Keeps every file of a build in the browser, so that the page opens without a network after one visit. A newer build waits until
// the page asks for it or all its windows are closed.
import { type PrecacheEntry, Serwist } from 'serwist';

declare const self: WorkerGlobalScope & {
  /** Paths of the files with what tells their versions apart; the build writes them in. */
  readonly __SW_MANIFEST: readonly PrecacheEntry[];
};

new Serwist({
  precacheEntries: [...self.__SW_MANIFEST],
  precacheOptions: { cleanupOutdatedCaches: true },
  skipWaiting: false,
  // The first visit is kept too, with what it has not opened yet.
  clientsClaim: true,
}).addEventListeners();
