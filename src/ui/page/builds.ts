import { trustedScript } from '../../../workers/trusted.ts';
import { loadingWords } from '../../words/en/loading.ts';
import { onLateFailure } from '../late/late.ts';
import { type MessageStore, say } from './messages.ts';

/** A server is asked for its newest build no more often than this (ms), but where a part of the page did not come. */
const restMs = 300_000;
/** Before the files of the build are fetched to be kept (ms): the first seconds belong to the reader. */
const quietMs = 2000;

/** The name of the newest build on the server; null where it does not say. */
async function newestBuild(window: Window): Promise<string | null> {
  try {
    const response = await window.fetch('./build.json', { cache: 'no-store' });
    const { build } = (await response.json()) as { readonly build?: unknown };
    return typeof build === 'string' ? build : null;
  } catch {
    // Without a network there is no newer build to be had.
    return null;
  }
}

/** Has the browser keep this build for use without a network; null where it cannot, as in a private window. */
async function keep(window: Window): Promise<ServiceWorkerRegistration | null> {
  const workers: ServiceWorkerContainer | undefined = window.navigator.serviceWorker;
  if (workers === undefined) return null;
  await new Promise((resolve) => window.setTimeout(resolve, quietMs));
  try {
    return (await workers.register(trustedScript('./offline.js'))) ?? null;
  } catch {
    // Then the page needs the network.
    return null;
  }
}

/**
 * Keeps this build for use without a network, and says when the server has a newer one: asked when the page is looked at again and
 * when a part of it does not come. Nothing is reloaded but by the button of the message.
 */
export function followBuilds(window: Window, messages: MessageStore): void {
  const { document, location, navigator } = window;
  const own = document.querySelector('meta[name="build"]')?.getAttribute('content');
  const announce = (reload: () => void) =>
    say(messages, {
      topic: 'new version',
      kind: 'notice',
      sentence: () => loadingWords.newVersion,
      actions: [{ name: () => loadingWords.reload, act: reload }],
    });

  const announceWaiting = ({ waiting }: ServiceWorkerRegistration) => {
    // On a first visit nothing older is there to be replaced.
    if (waiting === null || navigator.serviceWorker.controller === null) return;
    announce(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  const kept = keep(window);
  void kept.then((registration) => {
    if (registration === null) return;
    announceWaiting(registration);
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => announceWaiting(registration));
    });
  });

  let asked = Number.NEGATIVE_INFINITY;
  const look = async () => {
    asked = window.performance.now();
    const newest = await newestBuild(window);
    if (newest === null || newest === own) return;
    const registration = await kept;
    // A build that is kept is replaced by one that has been fetched whole.
    if (registration !== null && navigator.serviceWorker.controller !== null) void registration.update();
    else announce(() => location.reload());
  };
  onLateFailure(() => void look());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && window.performance.now() - asked > restMs) void look();
  });
}
