import { readPermalink } from '../state/permalink.ts';
import { lateParts } from '../words/en/lateParts.ts';
import { loadLanguage, spokenLanguage, usualLanguage } from '../words/languages.ts';
import { assemble } from './assemble.ts';
import { late } from './late/late.ts';
import { withLate } from './late/withLate.ts';
import { afterFrame } from './page/afterFrame.ts';
import { isFramed } from './page/keptTheme.ts';
import { linkedParts } from './page/linkedParts.ts';
import type { Spoken } from './page/view.ts';
import { followTheme } from './page/theme.ts';
import { answerScripts } from './planner/scripts.ts';
import { startPool } from './planner/startPool.ts';
import { start } from './start.ts';
import { version } from '../data/version.ts';
// What the bare page needs; the other styles come with what they style.
import './fonts/fonts.css';
import './styles/tokens.css';
import './styles/page.css';
import './header/header.css';
import './sentence/sentence.css';
import './messages/messages.css';
import './explore/explore.css';
import './phone/phone.css';

async function readText(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}

const pool = startPool();

/** What scripts on the console may use. */
declare global {
  interface Window {
    kaonscope: { readonly version: string; readonly run: ReturnType<typeof answerScripts> };
  }
}
window.kaonscope = { version, run: answerScripts(pool) };

const controls = late(
  () => import('./mount.tsx'),
  () => lateParts.controls,
);
const builds = late(
  () => import('./page/builds.ts'),
  () => lateParts.builds,
);
// Few ever choose another language or wording.
const languageFollower = late(
  () => import('./page/language.ts'),
  () => lateParts.language,
);

/** @param spoken language and wording that are spoken already */
function open(spoken: Spoken): void {
  const assembly = assemble(window, pool, readText);
  const { answers, entries, layers, verdict, view } = assembly.page;
  view.setState(spoken);
  document.documentElement.lang = spoken.language;
  followTheme(view, document);
  void start(document, assembly, controls, async ({ mount }, root, page) => {
    // The picture follows the stores themselves; words follow when it has been drawn.
    await mount(root, {
      ...page,
      answers: afterFrame(answers, window),
      entries: afterFrame(entries, window),
      layers: { ...layers, store: afterFrame(layers.store, window) },
      verdict: afterFrame(verdict, window),
    });
    void layers.complete();
    // The development server has no builds.
    if (import.meta.env.PROD && !isFramed(window))
      void withLate(page.messages, builds, ({ followBuilds }) => followBuilds(window, page.messages));
    void withLate(page.messages, languageFollower, ({ followLanguage }) => followLanguage(page, document));
  });
}

const usual: Spoken = { language: usualLanguage, wording: 'physics' };
const { language: chosen, wording } = readPermalink(window.location.hash).choices;
const language = spokenLanguage(chosen, window.navigator.languages);
const linked = linkedParts.prepare(window.location.hash);
if (language === usual.language && wording === usual.wording && linked === null) open(usual);
else {
  Promise.all([loadLanguage(language, wording), linked]).then(
    ([speakIt]) => {
      speakIt();
      open({ language, wording });
    },
    // It is tried again, and said, once there is a page.
    () => open(usual),
  );
}
