import { exclusionCsv, limitsCsv, tableCsv } from '../../export/csv.ts';
import { standaloneSvg } from '../../plot/exportSvg.ts';
import { themes } from '../../plot/tokens.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { contentOf, type PlaneSlot } from '../explore/contents.ts';
import type { Page } from '../page/PageContext.tsx';
import { caption } from '../sentence/parts.ts';
import { papers } from '../sources/papers.ts';
import { lineText } from '../text/lineText.ts';
import { version } from '../version.ts';
import { linkOf } from './copyLink.ts';
import { download } from './download.ts';
import { withFonts } from './figureFonts.ts';
import { pngOf } from './png.ts';

/** Forms in which a figure is saved. */
export type FigureForm = 'svg' | 'png';

const nothingYet = 'There is nothing to save before the first picture.';

/** Width of a pixel of the page in pixels of a saved picture. */
const pngScale = 2;

/**
 * Saves the figure, or the panel as a figure, on white-paper colours, with its fonts and the sentence as its caption.
 * @returns one sentence about what was saved
 */
export async function saveFigure(
  page: Page,
  slot: PlaneSlot = 'main',
  form: FigureForm = 'svg',
): Promise<string> {
  const scene = page.picture.figure(slot);
  if (scene === null) return nothingYet;
  const { choices } = page.bound.store.getState();
  const remarks =
    contentOf(choices, slot) === 'panel' ? [] : page.layers.collect((layer, known) => layer.remarks?.(known));
  const svg = await withFonts(
    standaloneSvg({ ...scene, ...scene.alone }, themes.light, {
      caption: lineText(caption(choices)),
      metadata: {
        title: scene.title.replace('; use arrow keys', ''),
        link: linkOf(page),
        version: `KaonScope ${version}`,
        sources: papers.map(({ reference, arxiv }) => `${reference}, arXiv:${arxiv}`).join('; '),
        ...(remarks.length === 0 ? {} : { remarks: remarks.join(' ') }),
      },
    }),
  );
  const suffix = slot === 'main' && contentOf(choices, slot) !== 'panel' ? '' : `-${choices.panel.id}`;
  const name = `${fileName(page)}${suffix}.${form}`;
  if (form === 'svg') download(svg, name, 'image/svg+xml');
  else download(await pngOf(svg, pngScale), name, 'image/png');
  return `${name} saved.`;
}

/**
 * Saves the numbers behind the figure or the panel as CSV: intervals of couplings in the convention of the axis, limits on
 * B, or those of the panel.
 * @returns one sentence about what was saved
 */
export function saveData(page: Page, slot: PlaneSlot = 'main'): string {
  const { choices } = page.bound.store.getState();
  const { exclusion, limits } = page.answers.getState();
  const content = contentOf(choices, slot);
  const table = content === 'panel' ? page.picture.panelTable() : null;
  const convention = chosenConvention(choices);
  const save = (text: string, name: string): string => {
    download(text, name, 'text/csv');
    return `${name} saved.`;
  };
  if (table !== null) return save(tableCsv(table), `${fileName(page)}-${choices.panel.id}.csv`);
  const { layers } = page;
  if (content === 'limit' && limits !== null) {
    const searches = layers.collect((layer, known) => layer.limits?.(known));
    return save(limitsCsv({ searches }), `${fileName(page)}-limits.csv`);
  }
  if (content === 'model' && exclusion?.model === choices.model) {
    const excluded = layers.collect((layer, known) => layer.excluded?.(known));
    const text = exclusionCsv(excluded, modelOf(choices.model), convention);
    return save(text, `${fileName(page)}-${convention.id}.csv`);
  }
  return nothingYet;
}

/** Name of what is saved, without ending: model, confidence level, and of a projection its exposure, law of σ_b and supposed events. */
export function fileName({ bound }: Pick<Page, 'bound'>): string {
  const { model, confidenceLevel, exposure, uncertaintyLaw, whatIf } = bound.store.getState().choices;
  const projection = exposure === 1 ? '' : `-exposure${exposure}-${uncertaintyLaw}`;
  const supposed = whatIf === null ? '' : `-what-if-${whatIf.massMeV}-${whatIf.count}`;
  return `kaonscope-${model}-${Math.round(confidenceLevel * 1e4) / 100}cl${projection}${supposed}`;
}
