import { type ProxyMethods, releaseProxy } from 'comlink';

/** Closes the connection of a listener that came from another thread; each has one of its own. */
export function letGo(listener: unknown): void {
  (listener as ProxyMethods | undefined)?.[releaseProxy]();
}
