// Every figure of the papers as the page draws it when a link opens it, and how it compares with its paper.
import { Window } from 'happy-dom';
import { standaloneSvg } from '../../src/plot/exportSvg.ts';
import { themes } from '../../src/plot/tokens.ts';
import { assemble } from '../../src/ui/assemble.ts';
import type { Compared } from '../../src/ui/figures/comparison.ts';
import { isComplete } from '../../src/ui/figures/complete.ts';
import type { PaperFigure } from '../../src/ui/figures/figure.ts';
import { figures } from '../../src/ui/figures/figures.ts';
import { headingOf } from '../../src/ui/figures/heading.ts';
import { linkedParts } from '../../src/ui/page/linkedParts.ts';
import { missingBounds } from '../../src/ui/figures/missingBounds.ts';
import { withoutPoint } from '../../src/ui/figures/withoutPoint.ts';
import { openPool } from '../builtIn/draw.ts';

type ReadText = (path: string) => Promise<string>;

/** A figure, drawn, and each of its comparisons. */
export interface DrawnPaperFigure {
  readonly figure: PaperFigure;
  readonly svg: string;
  readonly compared: readonly Compared[];
}

/** Size of the drawings, px. */
const size = { width: 720, height: 460 };

/** Window in which the page is arranged for a desktop. */
const desktop = { innerWidth: 1440, innerHeight: 900 };

/** A figure that has not come after this time (ms) never does. */
const longestMs = 120_000;

const frame = () => new Promise((resolve) => setTimeout(resolve));

/** Coordinates to a tenth of a pixel: more is not seen, and would differ from machine to machine. Versions and numbers of papers stay. */
const rounded = (svg: string): string =>
  svg.replaceAll(/(?<![\w#.:]|version=")-?\d+\.\d+(?![\w.])/g, (number) =>
    String(Number(Number(number).toFixed(1))),
  );

async function drawFigure(
  figure: PaperFigure,
  pool: Awaited<ReturnType<typeof openPool>>,
  readText: ReadText,
): Promise<DrawnPaperFigure> {
  const window = new Window({ url: `http://localhost/#v=1&fig=${figure.id}`, ...desktop });
  // The types of happy-dom are its own; what is used of them is what a browser has.
  const document = window.document as unknown as Document;
  const assembly = assemble(window as unknown as globalThis.Window, pool, readText);
  const { page } = assembly;
  const { picture, layers, messages } = page;
  picture.attach('main', document.createElement('div'));
  picture.resize('main', size.width, size.height);
  const end = performance.now() + longestMs;
  while (!isComplete(assembly)) {
    const fault = messages.getState().messages.find(({ kind }) => kind === 'error');
    if (fault !== undefined) throw new Error(`${figure.id}: ${fault.sentence()}`);
    if (performance.now() > end) throw new Error(`${figure.id} is not complete after ${longestMs / 1000} s.`);
    await frame();
  }
  await layers.complete();
  for (let k = 0; k < 3; k += 1) await frame();
  const scene = picture.figure('main');
  if (scene === null) throw new Error(`${figure.id} shows nothing.`);
  const known = layers.known();
  const comparisons = figure.comparisons.map((comparison, k) => {
    const found = comparison.compare(known);
    if (found === null) throw new Error(`${figure.id} has nothing to say in its comparison ${k + 1}.`);
    return found;
  });
  const compared = [...comparisons, ...missingBounds(figure)(known)];
  const svg = standaloneSvg(withoutPoint({ ...scene, id: figure.id }), themes.light, {
    caption: '',
    facts: {
      title: headingOf(figure),
      link: '',
      program: 'KaonScope',
      citations: [],
      sources: [],
      remarks: [],
    },
    document,
  });
  await window.happyDOM.close();
  return { figure, svg: rounded(svg), compared };
}

/**
 * Draws all figures, one after the other.
 * @param readText reads a file by its path below the folder that is served, `data/…`
 * @param wanted those that are drawn
 */
export async function drawFigures(
  readText: ReadText,
  wanted: readonly PaperFigure[] = figures,
): Promise<readonly DrawnPaperFigure[]> {
  globalThis.requestAnimationFrame = (act) => Number(setTimeout(() => act(performance.now())));
  await linkedParts.prepare('#fig=');
  const pool = await openPool(readText);
  const drawn: DrawnPaperFigure[] = [];
  for (const figure of wanted) drawn.push(await drawFigure(figure, pool, readText));
  return drawn;
}
