import { section } from '../section.ts';

/** What is said where a figure is made for a paper or a slide. */
export const madeFigureWords = section('made figure', {
  title: 'Paper, slide',
  open: 'Choose a style',
  hint: 'one or two columns of a journal, or 16:9',
  slot: 'What',
  slots: { main: 'The figure', linked: 'The panel' },
  style: 'Style',
  styles: { 'one-column': 'One column', 'two-columns': 'Two columns', slide: 'Slide, 16:9' },
  size: (width: number, height: number, unit: string) => `${width} × ${height} ${unit}`,
  ground: 'Ground',
  grounds: { white: 'White', paper: 'Paper white', dark: 'Dark' },
  withCrosshair: 'with crosshair and pins',
  inGreyscale: 'look at it in greyscale',
  trueSize: 'Preview at true size',
  reduced: 'Preview, reduced',
  pdfHint: 'fonts embedded, text can be selected',
  forms: {
    print: { button: 'SVG for print', hint: 'text as outlines' },
    editable: { button: 'SVG, editable', hint: 'text stays text, for Inkscape or Illustrator' },
  },
  save: 'Save as',
  pngWidth: 'PNG, width in pixels',
  dotsPerInch: (dpi: number) => `${dpi} dots per inch`,
  wrongWidth: (least: number, most: number) => `Give a whole number of pixels, ${least} to ${most}.`,
  copyCaption: 'Copy the caption',
  captionCopied: 'Caption copied.',
  captionRefused: 'The browser does not allow copying; select the caption and copy it by hand.',
  letters: (rows: readonly string[]) => `Letters: ${rows.join('; ')}.`,
  letter: (letter: string, name: string) => `${letter}, ${name}`,
  unnamed: (names: readonly string[]) => `Drawn without a name: ${names.join('; ')}.`,
  lacks: (letters: readonly string[]) =>
    `PDF and SVG for print have no letters for ${letters.join(' ')} and would show empty boxes. Give your data another name, or save as PNG or editable SVG, which use the fonts of the computer.`,
  nothingYet: 'There is nothing to draw yet.',
});
