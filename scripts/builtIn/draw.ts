// What of the page is built in: the picture with which it opens and its caption, from the page's own code and the same engine.
import { Window } from 'happy-dom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { EnginePool } from '../../workers/protocol.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import { standaloneSvg } from '../../src/plot/exportSvg.ts';
import { themes } from '../../src/plot/tokens.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { writePermalink } from '../../src/state/permalink.ts';
import { assemble, type Assembly } from '../../src/ui/assemble.ts';
import { type BuiltIn, builtInClass } from '../../src/ui/builtIn.ts';
import { PageProvider } from '../../src/ui/page/PageContext.tsx';
import { ShortSentence } from '../../src/ui/phone/ShortSentence.tsx';
import { figureTitle, planeFacts } from '../../src/ui/save/savedFacts.ts';
import { caption } from '../../src/ui/sentence/caption.ts';
import { Sentence } from '../../src/ui/sentence/Sentence.tsx';
import { lineText } from '../../src/ui/text/lineText.ts';
import { type BuiltInWindow, builtInWindows } from './windows.ts';

/** A picture and the window that it was drawn for. */
export interface DrawnWindow {
  readonly width: number;
  readonly height: number;
  readonly picture: BuiltIn;
}

/** All that is built into the page. */
export interface Drawn {
  /** The link whose picture it is. */
  readonly link: string;
  readonly windows: readonly DrawnWindow[];
  /** The caption as markup, in two lines and as on a phone, and as plain text. */
  readonly sentence: string;
  readonly shortSentence: string;
  readonly caption: string;
  /** The figure on its own, for those who let no scripts run. */
  readonly figures: Readonly<Record<'light' | 'dark', string>>;
}

type ThemeName = keyof Drawn['figures'];
type ReadText = (path: string) => Promise<string>;

/** The engine in the place of the workers. */
export async function openPool(readText: ReadText): Promise<EnginePool> {
  const { engine, problems } = await openEngine(readText);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    run: (request) => Promise.resolve(engine.run(request)),
    send: () => {},
    tryNow: () => {},
    ready: Promise.resolve({ problems: [] }),
    onNotice: () => () => {},
    close: () => {},
  };
}

const frame = () => new Promise((resolve) => setTimeout(resolve));

/** The page in a window of this size, with all that belongs to the picture. */
async function openPage(size: Pick<BuiltInWindow, 'width' | 'height'>, pool: EnginePool, readText: ReadText) {
  const window = new Window({ url: 'http://localhost/', innerWidth: size.width, innerHeight: size.height });
  // The types of happy-dom are its own; what is used of them is what a browser has.
  const assembly = assemble(window as unknown as globalThis.Window, pool, readText);
  while (!assembly.hasAll()) {
    const { messages } = assembly.page.messages.getState();
    const fault = messages.find(({ kind }) => kind === 'error');
    if (fault !== undefined) throw new Error(fault.sentence());
    await frame();
  }
  return { assembly, document: window.document as unknown as Document };
}

/** The planes as drawn at rest in a theme. */
async function drawPlanes({ page: { picture, view } }: Assembly, theme: ThemeName) {
  view.setState({ themeChoice: theme });
  for (let k = 0; k < 3; k += 1) await frame();
  await picture.canLabel();
  picture.settleLabels();
  const markup = (slot: 'main' | 'linked') => picture.host(slot)?.innerHTML ?? null;
  return { main: markup('main'), linked: markup('linked') };
}

const colour = /"(#[\da-f]{6})"/g;
const property = (index: number) => `--built-in-${index}`;

/** Text in which colours that differ between themes are custom properties, and the style sheet that gives them. */
export function withProperties(
  light: string,
  dark: string,
): { readonly text: string; readonly style: string } {
  const darkColours = Array.from(dark.matchAll(colour), ([, found]) => found);
  if (light.replace(colour, '""') !== dark.replace(colour, '""'))
    throw new Error('The picture differs between the themes by more than its colours.');
  const pairs: string[] = [];
  let count = 0;
  const text = light.replace(colour, (_, found: string) => {
    const pair = `${found} ${darkColours[count]}`;
    count += 1;
    if (!pairs.includes(pair)) pairs.push(pair);
    return `"var(${property(pairs.indexOf(pair))})"`;
  });
  const rule = (selector: string, which: 0 | 1) =>
    `${selector}{${pairs.map((pair, k) => `${property(k)}:${pair.split(' ')[which]}`).join(';')}}`;
  return { text, style: rule(`.${builtInClass}`, 0) + rule(`[data-theme=dark] .${builtInClass}`, 1) };
}

const between = '<!-- panel -->';

async function drawWindow(
  size: BuiltInWindow,
  { assembly, document }: Awaited<ReturnType<typeof openPage>>,
): Promise<DrawnWindow> {
  const { picture, answers } = assembly.page;
  for (const slot of ['main', 'linked'] as const) {
    const box = size[slot];
    if (box === null) continue;
    picture.attach(slot, document.createElement('div'));
    picture.resize(slot, box[0], box[1]);
    // As a phone's page shows it before it is touched.
    picture.plane(slot)?.showHandle(size.linked === null);
  }
  const [light, dark] = [await drawPlanes(assembly, 'light'), await drawPlanes(assembly, 'dark')].map(
    ({ main, linked }) => [main, ...(linked === null ? [] : [linked])].join(between),
  );
  const { text, style } = withProperties(light, dark);
  const [main, linked] = text.split(between);
  const plane = ([width, height]: BuiltInWindow['main'], markup: string) => ({ width, height, markup });
  const { point } = answers.getState();
  if (point === null) throw new Error('There is nothing to say about the crosshair.');
  return {
    width: size.width,
    height: size.height,
    picture: {
      style,
      main: plane(size.main, main),
      linked: size.linked && plane(size.linked, linked),
      point,
    },
  };
}

/**
 * Draws the page as it opens by default.
 * @param readText reads a file by its path below the folder that is served, `data/…`
 * @param sizes windows for which it is drawn
 */
export async function drawBuiltIn(readText: ReadText, sizes = builtInWindows): Promise<Drawn> {
  globalThis.requestAnimationFrame = (act) => Number(setTimeout(() => act(performance.now())));
  const pool = await openPool(readText);
  const choices = defaultChoices();
  const windows: DrawnWindow[] = [];
  let figures: Drawn['figures'] | null = null;
  let captions: Pick<Drawn, 'sentence' | 'shortSentence'> | null = null;
  const words = lineText(caption(choices));
  for (const size of sizes) {
    const opened = await openPage(size, pool, readText);
    const { page } = opened.assembly;
    windows.push(await drawWindow(size, opened));
    const scene = page.picture.figure('main');
    if (scene === null) throw new Error('There is no figure.');
    if (figures === null) {
      // What layers say and cite comes after the first picture.
      await page.layers.complete();
      const { notes, ...facts } = planeFacts(page.layers, 'model', 'figure');
      const figure = (theme: ThemeName) =>
        standaloneSvg(scene, themes[theme], {
          caption: [words, ...notes.map(lineText)].join(' '),
          // Its address is that of the page it is built into.
          facts: { ...facts, title: figureTitle(scene), link: '' },
          document: opened.document,
        });
      figures = { light: figure('light'), dark: figure('dark') };
    }
    const markup = (component: () => React.ReactNode) =>
      renderToStaticMarkup(createElement(PageProvider, { value: page }, createElement(component)));
    captions ??= {
      sentence: markup(Sentence),
      shortSentence: markup(() => createElement(ShortSentence, { onOpen: () => {} })),
    };
  }
  if (figures === null || captions === null) throw new Error('There is no window to draw for.');
  return { link: writePermalink(choices), windows, ...captions, caption: words, figures };
}
