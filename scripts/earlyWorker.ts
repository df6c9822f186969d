import type { Plugin } from 'vite';

/**
 * Starts the first scan worker from the head of the built page, so that it is fetched and compiled beside the page's own
 * scripts and not after them. `workers/pool.ts` takes it over; where it is not there, as on the development server, the pool
 * starts its own.
 */
export function earlyWorker(): Plugin {
  return {
    name: 'early-worker',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const file = Object.keys(bundle ?? {}).find((name) => /(^|\/)scan\.worker-[^/]*\.js$/.test(name));
        if (file === undefined) throw new Error('The build has no chunk "scan.worker" to start early.');
        return [
          {
            tag: 'script',
            injectTo: 'head-prepend',
            // One that fails before the pool listens is forgotten, so that the pool meets the failure itself.
            children: `trusted=address=>kaonscopeTrusts?.createScriptURL(address)??address;self.Worker&&((earlyWorker=new Worker(trusted('./${file}'),{type:'module',name:'scan'})).onerror=()=>{earlyWorker=undefined})`,
          },
        ];
      },
    },
  };
}
