import type { EngineRequest } from '../engine/taskTypes.ts';
import { assemble } from './assemble.ts';
import { afterFrame } from './page/afterFrame.ts';
import { followTheme } from './page/theme.ts';
import { startPool } from './planner/startPool.ts';
import { start } from './start.ts';
import { version } from './version.ts';
// What the bare page needs; the other styles come with what they style.
import './fonts/fonts.css';
import './styles/page.css';
import './header/header.css';
import './sentence/sentence.css';
import './messages/messages.css';
import './explore/explore.css';
import './phone/phone.css';

async function readText(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}

const pool = startPool();
const assembly = assemble(window, pool, readText);
const { answers, entries, layers, verdict, view } = assembly.page;
followTheme(view, document);

/** What scripts on the console may use; listening to progress keeps a long request from counting as dead. */
declare global {
  interface Window {
    kaonscope: {
      readonly version: string;
      readonly run: <R extends EngineRequest>(request: R) => ReturnType<typeof pool.run<R>>;
    };
  }
}
window.kaonscope = { version, run: (request) => pool.run(request, { onProgress: () => {} }) };

void start(document, assembly, async () => {
  const { mount } = await import('./mount.tsx');
  return {
    // The picture follows the stores themselves; words follow when it has been drawn.
    mount: async (root, page) => {
      await mount(root, {
        ...page,
        answers: afterFrame(answers, window),
        entries: afterFrame(entries, window),
        layers: { ...layers, store: afterFrame(layers.store, window) },
        verdict: afterFrame(verdict, window),
      });
      void layers.complete();
    },
  };
});
