import { drawingSize } from '../../../plot/figureStyles/figureStyle.ts';
import { madeFigureWords } from '../../../words/en/madeFigure.ts';
import { withFonts } from '../figureFonts.ts';
import { pngWithFacts } from '../saveFiles.ts';
import { withInstalledFaces } from './installedFaces.ts';
import type { MadeFigure } from './makeFigure.ts';

/** A kind of file in which a made figure is saved. */
export interface FigureForm {
  readonly id: string;
  readonly words: () => { readonly button: string; readonly hint: string };
  readonly ending: string;
  readonly type: string;
  /** @param widthPx of a picture of pixels */
  readonly write: (figure: MadeFigure, widthPx: number) => Promise<string | Blob>;
}

const editable: FigureForm = {
  id: 'editable',
  words: () => madeFigureWords.forms.editable,
  ending: '.svg',
  type: 'image/svg+xml',
  write: async ({ svg }) => withInstalledFaces(await withFonts(svg)),
};

const png: FigureForm = {
  id: 'png',
  words: () => ({ button: 'PNG', hint: '' }),
  ending: '.png',
  type: 'image/png',
  write: async ({ svg, style, facts, caption }, widthPx) =>
    pngWithFacts(await withFonts(svg), facts, caption, widthPx / drawingSize(style).width),
};

/** The kinds of files in which made figures are saved, in the order in which they are offered. */
export const figureForms: readonly FigureForm[] = [editable, png];
