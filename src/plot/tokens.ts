import type { ExperimentKind, SeriesStyle } from './scene.ts';

/** Colours of one series: its edge line, its words, and the full strength of its interior. */
export interface SeriesColours {
  readonly edge: string;
  readonly text: string;
  readonly fill: string;
}

/** Type sizes, px. */
export const typeScale = {
  point: 29,
  regionName: 21,
  regionNameSmall: 17,
  axisTitle: 18,
  readout: 16.5,
  tick: 15,
  row: 14,
  direct: 12.5,
  directCompact: 11.5,
} as const;

/** Line widths, px. */
export const lineWidths = {
  frame: 1,
  majorTick: 1,
  minorTick: 0.7,
  grid: 1,
  hero: 2.2,
  search: 1.8,
  own: 2,
  predicted: 1.8,
  expected: 1.3,
  earlier: 1.3,
  grey: 1.1,
  contour: 1,
  published: 1,
  guide: 0.75,
  crosshair: 1,
  leader: 0.8,
} as const;

/** How page and plots look: every colour, as `#rrggbb`, and the sizes of type and lines, px. */
export interface Theme {
  readonly name: 'light' | 'dark';
  readonly background: string;
  readonly panel: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly grid: string;
  readonly series: Readonly<Record<SeriesStyle, SeriesColours>>;
  readonly expected: { readonly line: string; readonly sigma1: string; readonly sigma2: string };
  readonly warning: { readonly text: string; readonly ground: string };
  readonly error: string;
  readonly done: string;
  readonly focus: string;
  readonly type: Readonly<Record<keyof typeof typeScale, number>>;
  readonly lines: Readonly<Record<keyof typeof lineWidths, number>>;
}

const oneColour = (colour: string, text = colour): SeriesColours => ({ edge: colour, text, fill: colour });

const light: Theme = {
  name: 'light',
  background: '#fcfbf8',
  panel: '#f4f2ec',
  ink: '#1b1d21',
  ink2: '#50545b',
  ink3: '#686c73',
  rule: '#d6d3cb',
  grid: '#eceae3',
  series: {
    pinunu: { edge: '#c2290e', text: '#b0250c', fill: '#f59a72' },
    pi0inv: { edge: '#8b66cf', text: '#6a45b4', fill: '#b39ddc' },
    pimumu: { edge: '#549862', text: '#2c6b3b', fill: '#84d0aa' },
    pigammagamma: { edge: '#003c78', text: '#003c78', fill: '#c4dcff' },
    earlier: oneColour('#6b2414'),
    union: { edge: '#50545b', text: '#1b1d21', fill: '#cfccc4' },
    grey1: oneColour('#3b3f45'),
    grey2: oneColour('#63676d'),
    grey3: oneColour('#868a8f', '#686c73'),
    own: oneColour('#1b1d21'),
  },
  expected: { line: '#3c5a78', sigma1: '#b3c5d6', sigma2: '#dde6ee' },
  warning: { text: '#8a5000', ground: '#fff1d6' },
  error: '#a1121f',
  done: '#1d6b4f',
  focus: '#0b57d0',
  type: typeScale,
  lines: lineWidths,
};

const dark: Theme = {
  name: 'dark',
  background: '#14161a',
  panel: '#1c1f24',
  ink: '#ebe8e1',
  ink2: '#b4b2ac',
  ink3: '#92918c',
  rule: '#373b42',
  grid: '#22262c',
  series: {
    pinunu: { edge: '#f4683f', text: '#ff8560', fill: '#742309' },
    pi0inv: { edge: '#dab8ff', text: '#dab8ff', fill: '#66518f' },
    pimumu: { edge: '#a2f0b0', text: '#a2f0b0', fill: '#2f7058' },
    pigammagamma: { edge: '#3f80cc', text: '#7fb1ec', fill: '#062d62' },
    earlier: oneColour('#c98f74'),
    union: { edge: '#b4b2ac', text: '#ebe8e1', fill: '#5c5a54' },
    grey1: oneColour('#c6c8cb'),
    grey2: oneColour('#989b9f'),
    grey3: oneColour('#72767b', '#92918c'),
    own: oneColour('#ebe8e1'),
  },
  expected: { line: '#8fb0d0', sigma1: '#3b4d60', sigma2: '#26323e' },
  warning: { text: '#ffc46b', ground: '#33270f' },
  error: '#ff8a8f',
  done: '#7fd6ad',
  focus: '#8ab4ff',
  type: typeScale,
  lines: lineWidths,
};

/** The two themes. */
export const themes: Readonly<Record<'light' | 'dark', Theme>> = { light, dark };

/** Font stacks: physics speaks serif, the interface speaks sans; the symbols' face fills what the web subsets lack. */
export const fonts = {
  serif: '"STIX Two Text Variable","Kaon Symbols",Cambria,serif',
  sans: '"Source Sans 3 Variable","Kaon Symbols",system-ui,sans-serif',
  symbols: '"Kaon Symbols","STIX Two Math",Cambria,serif',
} as const;

/** Open marks of the user's own curves: circle, square, triangle. */
export const ownMarks = [
  'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0Z',
  'M-3.5 -3.5H3.5V3.5H-3.5Z',
  'M0 -4.5L4.2 3H-4.2Z',
] as const;

/** Dash patterns; an empty string is a solid line. */
export const dashes = {
  expected: '5 3',
  projection: '2 3',
  derived: '3 2',
  uncertain: '4 4',
  earlier: '5 2.5 1 2.5',
  dump: '1 2.5',
  contour: '1 3.2',
  guide: '2 5',
} as const;

/** Dash patterns of the bounds of others, by kind of experiment. */
export const experimentDashes: Readonly<Record<ExperimentKind, string>> = {
  kaon: '',
  collider: '7 4',
  beamDump: '9 3 2 3',
  neutrino: '9 3 2 3 2 3',
  missingEnergy: '2 3',
  cosmology: '0.5 4',
};

/** Hatch of a series beside its colour: lines at an angle in degrees, or dots, with a pitch in px. */
export type Hatch =
  | { readonly kind: 'lines'; readonly angle: number; readonly pitch: number }
  | { readonly kind: 'dots'; readonly pitch: number };

/** Hatches of the searches; a series that is not listed has none. */
export const hatches: Readonly<Partial<Record<SeriesStyle, Hatch>>> = {
  pi0inv: { kind: 'lines', angle: 45, pitch: 7 },
  pimumu: { kind: 'lines', angle: -45, pitch: 8 },
  pigammagamma: { kind: 'dots', pitch: 8 },
};

/** Opacities of interiors, and stroke widths (px) and opacity of the two strokes that make a rim inside an edge. */
export const regionStyle = {
  interior: 0.34,
  greyInterior: 0.05,
  rim: { widths: [20, 10], opacity: 0.5 },
  heroRim: { widths: [22, 11], opacity: 0.5 },
  greyRim: { widths: [13, 6], opacity: 0.1 },
} as const;

/** Whether a style is one of the bounds of others. */
export function isGrey(style: string): style is 'grey1' | 'grey2' | 'grey3' {
  return style === 'grey1' || style === 'grey2' || style === 'grey3';
}

/**
 * The colour seen when `colour` lies at `opacity` (0–1) over `ground`; all are `#rrggbb`, mixed in sRGB as browsers do.
 */
export function over(colour: string, opacity: number, ground: string): string {
  const channel = (text: string, k: number) => Number.parseInt(text.slice(1 + 2 * k, 3 + 2 * k), 16);
  const mixed = [0, 1, 2].map((k) =>
    Math.round(opacity * channel(colour, k) + (1 - opacity) * channel(ground, k))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}
