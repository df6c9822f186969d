import { exclusionCsv, limitsCsv, tableCsv } from '../../data/csv.ts';
import { standaloneSvg } from '../../plot/exportSvg.ts';
import { themes } from '../../plot/tokens.ts';
import { modelOf } from '../../state/models.ts';
import { contentOf, type PlaneSlot } from '../explore/contents.ts';
import { say } from '../page/messages.ts';
import type { Page } from '../page/PageContext.tsx';
import { caption } from '../sentence/parts.ts';
import { papers } from '../sources/papers.ts';
import { lineText } from '../text/lineText.ts';
import { version } from '../version.ts';
import { linkOf } from './copyLink.ts';
import { download } from './download.ts';

/** Saves the figure, or the panel as a figure, as SVG on white-paper colours, the sentence as its caption. */
export function saveFigure(page: Page, slot: PlaneSlot = 'main'): void {
  const scene = page.picture.figure(slot);
  if (scene === null) {
    sayNothingYet(page);
    return;
  }
  const { choices } = page.bound.store.getState();
  const svg = standaloneSvg({ ...scene, ...scene.alone }, themes.light, {
    caption: lineText(caption(choices)),
    metadata: {
      title: scene.title.replace('; use arrow keys', ''),
      link: linkOf(page),
      version: `KaonScope ${version}`,
      sources: papers.map(({ reference, arxiv }) => `${reference}, arXiv:${arxiv}`).join('; '),
    },
  });
  const shown = contentOf(page.bound.store.getState().choices, slot);
  const suffix = slot === 'main' && shown !== 'panel' ? '' : `-${choices.panel.id}`;
  download(svg, `${fileName(page)}${suffix}.svg`, 'image/svg+xml');
}

/** Saves the numbers behind the figure or the panel as CSV: intervals of couplings, limits on B, or those of the panel. */
export function saveData(page: Page, slot: PlaneSlot = 'main'): void {
  const { choices } = page.bound.store.getState();
  const { exclusion, limits } = page.answers.getState();
  const content = contentOf(choices, slot);
  const table = content === 'panel' ? page.picture.panelTable() : null;
  if (table !== null) save(tableCsv(table), `${fileName(page)}-${choices.panel.id}.csv`);
  else if (content === 'limit' && limits !== null) save(limitsCsv(limits), `${fileName(page)}-limits.csv`);
  else if (content === 'model' && exclusion?.model === choices.model)
    save(exclusionCsv(exclusion, modelOf(choices.model)), `${fileName(page)}.csv`);
  else sayNothingYet(page);
}

const save = (text: string, name: string) => download(text, name, 'text/csv');

function sayNothingYet(page: Page): void {
  say(page.messages, {
    topic: 'save',
    kind: 'notice',
    sentence: 'There is nothing to save before the first picture.',
  });
}

function fileName({ bound }: Page): string {
  const { model, confidenceLevel } = bound.store.getState().choices;
  return `kaonscope-${model}-${Math.round(confidenceLevel * 1e4) / 100}cl`;
}
