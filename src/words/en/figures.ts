import { section } from '../section.ts';

const percentWithin = (factor: number): string =>
  factor >= 2
    ? `a factor ${Number(factor.toPrecision(2))}`
    : factor < 1.001
      ? '0.1 %'
      : `${(100 * (factor - 1)).toPrecision(2)} %`;

/** What is said of the figures of the papers: their list, and the line and the dialog of one that is open. */
export const figuresWords = section('figures', {
  subject: 'The list of figures',
  bar: 'The line about the figure',
  all: 'All figures',
  title: 'The figures of the papers, live',
  introduction:
    'Each figure is computed as you look at it. Open one to move its axes, change what it assumes, and compare it with the paper.',
  paper: (year: number): string => `${year} paper`,
  beyond: 'After the papers',
  parts: { left: 'left', right: 'right', centre: 'centre' },
  heading: (number: string, arxiv: string): string => `Figure ${number} of arXiv:${arxiv}`,
  number: (number: string): string => `Figure ${number}`,
  search: 'Find a figure',
  searchHint: '9d, lifetime, BC4 …',
  noneSuch: (text: string): string => `No figure is called “${text}”. Try a number, such as 9d, or a word.`,
  leave: 'Leave the list',
  previous: 'Previous figure',
  next: 'Next figure',
  compare: 'Compare with the paper',
  about: 'What it assumes',
  usedIn: (year: number): string => `Used in the ${year} paper, figures`,
  reset: 'As in the paper',
  close: 'Close the figure',
  published: 'Draw as published',
  changed: 'You have changed this figure: the numbers below are those of your choices.',
  shows: 'The paper shows',
  here: 'Computed here',
  differs: 'Why they differ',
  numbers: 'Numbers compared',
  columns: {
    what: 'What',
    paper: 'Paper',
    here: 'Here',
    agreement: 'Agreement',
  },
  waiting: 'Computing…',
  agrees: 'agrees',
  differsFromPaper: 'differs',
  upTo: 'to',
  ratio: (ratio: string): string => `ratio ${ratio}`,
  curve: (points: number): string => `${points} points read off`,
  median: (median: string, ninetieth: number): string =>
    `median ratio ${median}; nine in ten within ${percentWithin(ninetieth)}`,
  nothing: 'not compared',
  note: (heading: string): string => `After ${heading}.`,
  drawing: (name: string): string => `Drawing: ${name}`,
  notDrawn: 'This figure could not be drawn. Open it to see why.',
});
