import { section } from '../section.ts';

/** What can be saved, and what is said of it. */
export const saveWords = section('save', {
  title: 'Save',
  close: 'Close',
  references: {
    name: 'References',
    button: 'BibTeX',
    label: 'BibTeX of what is on the plot',
    hint: 'of exactly what is on the plot',
  },
  latexCaption: {
    name: 'Caption',
    button: 'LaTeX',
    label: 'Caption of the figure as LaTeX',
    hint: 'with the keys of the BibTeX above',
    copy: { button: 'copy', label: 'Copy the caption as LaTeX' },
    copied: 'Caption copied as LaTeX.',
    refused: 'The browser does not allow copying; save the caption instead.',
  },
  batch: {
    name: 'Batch system',
    button: 'Request',
    label: 'Run this on a batch system: the request as a file',
    hint: 'to run this elsewhere: kaonscope scan reads it, and the file that merge writes can be dropped here',
  },
  scripts: {
    python: {
      name: 'Python',
      button: 'Script',
      label: 'A script of Python that draws the figure again',
      hint: 'with NumPy and Matplotlib, the same numbers',
    },
    root: {
      name: 'ROOT',
      button: 'Macro',
      label: 'A macro of ROOT that draws the figure again',
      hint: 'the same numbers',
    },
    noMap: 'The colours of the map behind the figure are not drawn by this script.',
    by: (program: string) => `Written by ${program}.`,
    cites: (keys: string) => `Cites ${keys}.`,
  },
  savedRequest: (file: string) => `${file} saved. docs/batch.md says how to run it.`,
  tableCsv: 'Table (CSV)',
  /** The planes that can be saved, as a figure in a form and as a table. */
  planes: {
    main: {
      name: 'The figure',
      as: (form: string) => `The figure as ${form}`,
      numbers: 'Numbers of the figure as CSV',
    },
    linked: {
      name: 'The panel',
      as: (form: string) => `The panel as ${form}`,
      numbers: 'Numbers of the panel as CSV',
    },
  },

  curves: 'Curves',
  onPlot: 'all on the plot',
  none: 'none',
  limits: 'Searches, limits on B',
  ofModel: (model: string) => `Searches, ${model}`,
  others: 'Others, and earlier contours',
  own: 'Your own data',
  kinds: { observed: 'observed', expected: 'expected', bands: '±1σ and ±2σ of the expected' },
  whichKinds: 'Which curves of the searches',
  as: 'as',
  couplingsAlone: (format: string) =>
    `${format} shows couplings of a model; let X live as long as its coupling implies.`,
  comment: (caption: string) => `Curves saved from KaonScope. ${caption}`,
  save: (curves: number) => (curves === 1 ? 'Save 1 curve' : `Save ${curves} curves`),
  nothingYet: 'There is nothing to save before the first picture.',
  nothingToCite: 'There is nothing on the plot to cite, or the list of references could not be read.',
  cited: (works: number) =>
    works === 1
      ? 'Saved BibTeX of the one work on the plot.'
      : `Saved BibTeX of the ${works} works on the plot.`,
  noPoints: 'These curves have no points that this format can hold.',
  saved: (file: string) => `${file} saved.`,
  savedFiles: (archive: string, files: number) => `${archive} saved, with ${files} files.`,
});
