import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const tag = '<script type="module" src="/src/ui/opening.ts"></script>';

/** The script as one text, without imports. */
async function openingText(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../src/ui/opening.ts', import.meta.url)),
        formats: ['iife'],
        name: 'opening',
      },
    },
  });
  if (!Array.isArray(built)) throw new Error('src/ui/opening.ts was not built into one text.');
  return built[0].output[0].code.trim();
}

/** Writes what must run before the first frame into the built page itself, where nothing is waited for. */
export function inlineOpening(): Plugin {
  return {
    name: 'inline-opening',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        if (!html.includes(tag)) throw new Error('index.html does not load src/ui/opening.ts.');
        const text = await openingText();
        return html.replace(tag, () => `<script>${text}</script>`);
      },
    },
  };
}
