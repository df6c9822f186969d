import { trustedScript } from '../../../workers/trusted.ts';

/**
 * Has the browser keep the built page for use without a network; where it cannot (no service workers, or a page opened from a
 * file), the page works as before.
 * @param announce is told once a newer build has been fetched and waits; what it is given puts that in place and reloads
 */
export async function keepOffline(window: Window, announce: (use: () => void) => void): Promise<void> {
  const workers: ServiceWorkerContainer | undefined = window.navigator.serviceWorker;
  if (workers === undefined) return;
  const registration = await workers.register(trustedScript('./offline.js')).catch(() => null);
  // A browser may refuse, as in a private window: the page needs the network then, as any other.
  if (registration == null) return;
  const tell = () => {
    const { waiting } = registration;
    // On a first visit nothing older is there to be replaced.
    if (waiting === null || workers.controller === null) return;
    announce(() => {
      workers.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
}
