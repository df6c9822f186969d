/** The page's workers, so that a test can kill them; in page code. */
export interface Killable {
  readonly kill: () => number;
}

declare global {
  interface Window {
    readonly workers: Killable;
  }
}

/** Keeps hold of each worker that the page starts. */
export function holdWorkers(): void {
  const alive = new Set<Worker>();
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      alive.add(this);
    }
    override terminate(): void {
      alive.delete(this);
      super.terminate();
    }
  };
  Object.assign(window, {
    workers: {
      // A worker that runs out of memory ends like this.
      kill: () => {
        const killed = [...alive];
        for (const worker of killed) {
          alive.delete(worker);
          Original.prototype.terminate.call(worker);
          worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
        }
        return killed.length;
      },
    },
  });
}
