import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

type Parts = readonly (string | RichText)[];

/** What the panels under the figure say. */
export const panelWords = section('panels', {
  /** Titles for screen readers. */
  titles: {
    events: 'Events in the window',
    missingMass: 'Events in missing mass',
    dimuonMass: 'Di-muon mass',
    lens: 'Window and sidebands, magnified',
    inputs: 'Inputs of a search',
    ratio: 'Limits computed here over the published ones',
    inputsOf: (search: string) => `Inputs of ${search}`,
    lifetime: (particle: string) => `Lifetime of ${particle} over mass and coupling`,
    production: (particle: string) => `Production of ${particle} per squared coupling`,
    productionMap: (particle: string) => `B(K⁺ → π⁺${particle}) over mass and coupling`,
  },
  quantity: 'Quantity',
  /** What the panel of production shows. */
  production: {
    curve: '*B* per squared coupling',
    map: '*B* over mass and coupling',
  },
  quantities: {
    resolution: 'resolution',
    sensitivity: 'single event sensitivity',
    acceptance: 'acceptance over lifetime',
    counts: 'events in each window',
    'signal-limits': 'events and limit of each window',
    efficiency: 'acceptance over mass',
  },
  /** What is chosen, a quantity or a statistic, of a chosen search. */
  ofSearch: <P>(chosen: P, search: P): readonly (string | P)[] => [chosen, ' of ', search],
  search: 'Search',
  follow: 'the search at the crosshair',
  followMeans: 'The strongest one there, or the first that covers its mass.',
  noEvents: 'No search shown has events to show.',
  noWindow: (mass: string) => `no window at ${mass} MeV`,
  window: (low: string, high: string) => `window ${low}–${high} MeV`,
  eventsInWindow: 'events, filled in the window',
  per5MeV: 'per 5 MeV/*c*^2',
  perMeV: 'events per MeV',
  sidebandLine: 'line fitted to the sidebands',
  expectedFrom: (reaction: string) => `expected from ${reaction}`,
  candidates: 'candidates, with √*N*',
  onlyInvisible: (particle: string) => `${particle} decays only invisibly here; it has no visible lifetime.`,
  unknownAt: (quantity: RichText, mass: string): Parts => [quantity, ` is not known at ${mass} MeV`],
  atCrosshair: (value: RichText): Parts => [value, ' at the crosshair'],
  at: (value: RichText, mass: string): Parts => [value, ` at ${mass} MeV`],
  nothingAt: (mass: string) => `nothing at ${mass} MeV`,
  limitsOnly: 'Only limits are published for this search: no resolution and no counts.',
  publishedLimit: 'published limit',
  publishedLimitAt: (percent: number) => `published limit at ${percent} % CL`,
  ofOneEvent: '*B* of one event',
  observedCount: 'observed *n*',
  expectedCount: 'expected *b*',
  eventsPerWindow: 'events per window',
  readOff: (name: RichText): Parts => [name, ', read off'],
  ratio: 'ratio',
  ratioInFull: 'recomputed limit / published limit',
  accuracy: 'reading of figures, 10 %',
  agreement: (points: number, median: string, ninetieth: string) =>
    `${points} points: median ${median}, nine in ten within a factor ${ninetieth}`,
  noPublished: 'No search shown has a published limit to compare with.',
  tables: {
    missingMass: (search: string) => `Spectrum of the squared missing mass, ${search}`,
    dimuonMass: (search: string) => `Spectrum of the di-muon mass, ${search}`,
    limits: (search: string) => `Published limits and acceptance, ${search}`,
    windows: (search: string) => `Windows, resolution, sensitivity and acceptance, ${search}`,
    model: (particle: string, benchmark: string) =>
      `Production and lifetime of ${particle} of ${benchmark}, the lifetime at the crosshair's coupling`,
    ratio: 'Observed limits computed here over the published ones, at the points that were read off',
  },
});
