import { tableCsv } from '../../export/csv.ts';
import { headingText } from '../../export/heading.ts';
import { standaloneDrawing, standaloneSvg } from '../../plot/exportSvg.ts';
import { type FigureFacts, figureFields } from '../../plot/figureFacts.ts';
import { themes } from '../../plot/tokens.ts';
import { chosenConvention } from '../../state/models.ts';
import type { Choices } from '../../state/choices.ts';
import { noteWords } from '../../words/en/notes.ts';
import { saveWords } from '../../words/en/save.ts';
import { contentOf, type PlaneSlot } from '../explore/contents.ts';
import type { Page } from '../page/PageContext.tsx';
import { arxivAndYear } from '../sources/references.ts';
import { tableOf } from '../table/tableOf.ts';
import { wordLines } from '../table/tableWords.ts';
import { download } from './download.ts';
import { fileName } from './fileName.ts';
import { drawnOnce } from './drawnOnce.ts';
import { drawnPanel, isDrawnPanel } from './drawnPanel.ts';
import { withFonts } from './figureFonts.ts';
import { pngOf } from './png.ts';
import { withTexts } from './pngText.ts';
import { figureTitle, savedFacts } from './savedFacts.ts';

/** Forms in which a figure is saved. */
export type FigureForm = 'svg' | 'png';

/** Width of a pixel of the page in pixels of a saved picture. */
const pngScale = 2;

/**
 * A picture of a figure, with the same facts in its metadata.
 * @param scale pixels of the picture per pixel of the drawing
 * @param pixelsPerMetre where it has a size on paper
 */
export async function pngWithFacts(
  svg: string,
  facts: FigureFacts,
  caption: string,
  scale = pngScale,
  pixelsPerMetre: number | null = null,
): Promise<Blob> {
  const picture = await pngOf(svg, scale);
  const texts = figureFields(facts, caption).map(({ keyword, values }) => ({
    keyword,
    text: values.join('; '),
  }));
  const bytes = new Uint8Array(await picture.arrayBuffer());
  return new Blob(withTexts(bytes, texts, pixelsPerMetre), { type: picture.type });
}

interface SavedFigure {
  readonly svg: string;
  readonly facts: FigureFacts;
  readonly caption: string;
}

/** What a place shows as a document: a plane from its scene, or what a panel draws itself; null before there is anything. */
function figureIn(page: Page, slot: PlaneSlot): SavedFigure | null {
  const { choices } = page.bound.store.getState();
  const { caption, ...rest } = savedFacts(page, slot, 'figure');
  const content = contentOf(choices, slot);
  if (content === 'panel' && isDrawnPanel(page, choices)) {
    const drawn = drawnPanel(page, [content]);
    if (drawn === null) return null;
    const facts = { ...rest, title: drawn.title, citations: drawn.citations };
    const options = { caption: drawn.caption, facts };
    return { ...options, svg: standaloneDrawing(drawnOnce(drawn.element), drawn, themes.light, options) };
  }
  const scene = page.picture.figure(slot);
  if (scene === null) return null;
  const options = { caption, facts: { ...rest, title: figureTitle(scene) } };
  return { ...options, svg: standaloneSvg({ ...scene, ...scene.alone }, themes.light, options) };
}

/**
 * Saves the figure, or the panel as a figure, on white-paper colours, with its fonts; below it the sentence and what the page
 * says of what is drawn.
 * @returns what is to be said of it
 */
export async function saveFigure(
  page: Page,
  slot: PlaneSlot = 'main',
  form: FigureForm = 'svg',
): Promise<() => string> {
  const { choices } = page.bound.store.getState();
  const figure = figureIn(page, slot);
  if (figure === null) return () => saveWords.nothingYet;
  const { facts, caption } = figure;
  const svg = await withFonts(figure.svg);
  const suffix = slot === 'main' && contentOf(choices, slot) !== 'panel' ? '' : `-${choices.panel.id}`;
  const name = `${fileName(page)}${suffix}.${form}`;
  if (form === 'svg') download(svg, name, 'image/svg+xml');
  else download(await pngWithFacts(svg, facts, caption), name, 'image/png');
  return () => saveWords.saved(name);
}

/** The lifetime at which the limits of a table hold; null where each mass has its own. */
function lifetimeOf(choices: Choices, slot: PlaneSlot): number | 'inf' | null {
  const { lifetime } = choices;
  if (contentOf(choices, slot) !== 'limit' || lifetime === 'implied') return null;
  return lifetime === Infinity ? 'inf' : lifetime;
}

/**
 * Saves the numbers behind the figure or the panel as CSV, below a heading of comments as that of a curve.
 * @returns what is to be said of it
 */
export function saveData(
  page: Pick<Page, 'bound' | 'layers' | 'picture'>,
  slot: PlaneSlot = 'main',
): () => string {
  const { choices } = page.bound.store.getState();
  const known = page.layers.known();
  const table = tableOf(slot, page.layers.store.getState().layers, known, page.picture);
  if (table === null) return () => saveWords.nothingYet;
  const content = contentOf(choices, slot);
  const { caption, program, citations, link, remarks } = savedFacts(page, slot, 'table');
  const heading = headingText({
    name: table.title,
    model: content === 'model' ? choices.model : null,
    confidenceLevel: content === 'panel' ? null : choices.confidenceLevel,
    lifetimeS: lifetimeOf(choices, slot),
    references: citations
      .map((key) => arxivAndYear(key, known.references).arxiv)
      .filter((arxiv) => arxiv !== '')
      .map((arxiv) => `arXiv:${arxiv}`),
    citations,
    notes: [noteWords.computed(caption, program), ...remarks, ...wordLines(table)],
    link,
  });
  const suffixes = { panel: choices.panel.id, limit: 'limits', model: chosenConvention(choices).id };
  const name = `${fileName(page)}-${suffixes[content]}.csv`;
  download(`${heading}${tableCsv(table)}`, name, 'text/csv');
  return () => saveWords.saved(name);
}
