import { figureFields } from '../../../plot/figureFacts.ts';
import { drawingSize } from '../../../plot/figureStyles/figureStyle.ts';
import { madeFigureWords } from '../../../words/en/madeFigure.ts';
import { withFonts } from '../figureFonts.ts';
import { readBytes } from '../readBytes.ts';
import { pngWithFacts } from '../saveFiles.ts';
import { withInstalledFaces } from './installedFaces.ts';
import type { MadeFigure } from './makeFigure.ts';
import { here, outlines, pdfs } from './printParts.ts';

/** A kind of file in which a made figure is saved. */
export interface FigureForm {
  readonly id: string;
  readonly words: () => { readonly button: string; readonly hint: string };
  readonly ending: string;
  readonly type: string;
  /** @param widthPx of a picture of pixels */
  readonly write: (figure: MadeFigure, widthPx: number) => Promise<string | Blob>;
}

const pdf: FigureForm = {
  id: 'pdf',
  words: () => ({ button: 'PDF', hint: madeFigureWords.pdfHint }),
  ending: '.pdf',
  type: 'application/pdf',
  write: async ({ svg, style, facts, caption }) => {
    const { pdfOf } = await here(pdfs);
    return pdfOf(svg, style, figureFields(facts, caption), readBytes);
  },
};

const print: FigureForm = {
  id: 'print',
  words: () => madeFigureWords.forms.print,
  ending: '-print.svg',
  type: 'image/svg+xml',
  write: async ({ svg }) => {
    const { withOutlines } = await here(outlines);
    return withOutlines(svg, readBytes);
  },
};

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
  write: async ({ svg, style, facts, caption }, widthPx) => {
    const perMetre = style.unit === 'mm' ? (1000 * widthPx) / style.width : null;
    return pngWithFacts(await withFonts(svg), facts, caption, widthPx / drawingSize(style).width, perMetre);
  },
};

/** The kinds of files in which made figures are saved, in the order in which they are offered. */
export const figureForms: readonly FigureForm[] = [pdf, print, editable, png];
