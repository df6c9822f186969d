import type { Plugin } from 'vite';

const moduleScript = /[ \t]*<script type="module" crossorigin src="([^"]+)"><\/script>\n?/g;
const opened = 'window.openPage?.();';

/**
 * Lets the built page run its scripts once the picture that was built in has been painted: running them takes longer than
 * painting it. They are fetched meanwhile, and so is what puts the controls around it.
 */
export function pageAfterPicture(): Plugin {
  return {
    name: 'page-after-picture',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const scripts = Array.from(html.matchAll(moduleScript), ([, source]) => source);
        if (scripts.length === 0 || !html.includes(opened))
          throw new Error('index.html has no scripts to run after its picture.');
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const controls = chunks.filter(({ name }) => name === 'controls');
        if (controls.length === 0) throw new Error('The build has no chunk "controls" to fetch early.');
        const fetched = [...scripts, ...controls.map(({ fileName }) => `./${fileName}`)];
        const styles = controls.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        const run = `for(const src of ${JSON.stringify(scripts)})document.head.append(Object.assign(document.createElement('script'),{type:'module',crossOrigin:'',src:trusted(src)}))`;
        return {
          html: html
            .replaceAll(moduleScript, '')
            .replace(opened, () => `Promise.resolve(window.openPage?.()).finally(()=>{${run}});`),
          tags: [
            ...fetched.map((href) => ({
              tag: 'link',
              injectTo: 'head' as const,
              attrs: { rel: 'modulepreload', crossorigin: true, href },
            })),
            ...styles.map((href) => ({
              tag: 'link',
              injectTo: 'head' as const,
              attrs: { rel: 'preload', as: 'style', crossorigin: true, href: `./${href}` },
            })),
          ],
        };
      },
    },
  };
}
