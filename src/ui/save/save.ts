import { exclusionCsv, limitsCsv } from '../../data/csv.ts';
import { standaloneSvg } from '../../plot/exportSvg.ts';
import { themes } from '../../plot/tokens.ts';
import { modelOf } from '../../state/models.ts';
import { say } from '../page/messages.ts';
import type { Page } from '../page/PageContext.tsx';
import { caption } from '../sentence/parts.ts';
import { papers } from '../sources/papers.ts';
import { lineText } from '../text/lineText.ts';
import { version } from '../version.ts';
import { linkOf } from './copyLink.ts';

/** Saves the figure as SVG on white-paper colours, the sentence as its caption. */
export function saveFigure(page: Page): void {
  const scene = page.picture.scene('main');
  if (scene === null) {
    sayNothingYet(page);
    return;
  }
  const { choices } = page.bound.store.getState();
  const svg = standaloneSvg(scene, themes.light, {
    caption: lineText(caption(choices)),
    metadata: {
      title: scene.title.replace('; use arrow keys', ''),
      link: linkOf(page),
      version: `KaonScope ${version}`,
      sources: papers.map(({ reference, arxiv }) => `${reference}, arXiv:${arxiv}`).join('; '),
    },
  });
  download(svg, `${fileName(page)}.svg`, 'image/svg+xml');
}

/** Saves what the figure draws as CSV: intervals of couplings, or limits on B at a fixed lifetime. */
export function saveData(page: Page): void {
  const { choices } = page.bound.store.getState();
  const { exclusion, limits } = page.answers.getState();
  if (choices.lifetime !== 'implied') {
    if (limits === null) sayNothingYet(page);
    else download(limitsCsv(limits), `${fileName(page)}-limits.csv`, 'text/csv');
    return;
  }
  if (exclusion?.model !== choices.model) sayNothingYet(page);
  else download(exclusionCsv(exclusion, modelOf(choices.model)), `${fileName(page)}.csv`, 'text/csv');
}

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

function download(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
