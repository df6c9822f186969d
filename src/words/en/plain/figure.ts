import type { RichText } from '../../../plot/scene.ts';
import type { combinedWords } from '../combined.ts';
import type { models } from '../models.ts';
import type { noteWords } from '../notes.ts';
import type { panelWords } from '../panels.ts';
import type { publishedWords } from '../published.ts';
import type { curveWords } from '../searchCurves.ts';
import type { statisticsPanelWords } from '../statisticsPanel.ts';

/** Words at the curves of searches. */
export const plainCurves = {
  limit: (level) => `at most so many, ${level} sure`,
  limitAt: (level, lifetime) => `at most so many, ${level} sure, ${lifetime}`,
  gap: (search) => [search, ' cannot look here'],
} satisfies Partial<typeof curveWords>;

const reconstructed: RichText = [{ text: 'worked out from the published results', strong: true }];

/** What a reader must know of what is drawn. */
export const plainNotes = {
  reconstructed: (searches) => ['The data behind ', searches, ' are ', reconstructed, '.'],
  readOff: (searches) => ['What is drawn of ', searches, ' is read off published figures.'],
  both: (rebuilt, readOff) => [
    'The data behind ',
    rebuilt,
    ' are ',
    reconstructed,
    '; what is drawn of ',
    readOff,
    ' is read off published figures.',
  ],
  simulated: 'A dashed edge of a filled region rests on a simulation.',
} satisfies Partial<typeof noteWords>;

export const plainCombined = {
  row: 'all of them weighed together',
  dot: 'weighed together',
  spoken: (strength) => `how often all together would have seen it, ${strength}`,
} satisfies Partial<typeof combinedWords>;

export const plainPublished = {
  row: 'the same as it was published',
} satisfies Partial<typeof publishedWords>;

/** Names of models. */
export const plainModels = (said: typeof models) =>
  ({
    names: {
      ...said.names,
      alp: 'axion-like particle with any couplings',
      bc10: 'axion-like particle',
      bc11: 'axion-like particle with gluons',
    },
    couplings: {
      ...said.couplings,
      sin2theta: 'strength, sine squared theta',
      epsilon: 'strength, epsilon',
      'one_over_Lambda_TeV-1': 'strength, one over Lambda',
      'Cff_over_Lambda_TeV-1': 'strength, C ff over Lambda',
      'CGG_over_Lambda_TeV-1': 'strength, C GG over Lambda',
    },
  }) satisfies Partial<typeof models>;

/** What panels say. */
export const plainPanels = (said: typeof panelWords) =>
  ({
    quantities: {
      resolution: 'how sharply it sees the mass',
      sensitivity: 'one event for so many kaons',
      acceptance: 'share seen over lifetime',
      counts: 'events in each window',
      'signal-limits': 'events and limit in each window',
      efficiency: 'share seen over mass',
    },
    follow: 'the search at the point',
    noEvents: 'None of the searches shown has events to show.',
    sidebandLine: 'line through both sides',
    candidates: 'events, with their spread √*N*',
    onlyInvisible: (particle) => `${particle} always vanishes unseen; it has no lifetime to see.`,
    atCrosshair: (value) => [value, ' at the point'],
    limitsOnly: 'Only the results of this search are published, not its events.',
    observedCount: 'seen, *n*',
    expectedCount: 'to be expected, *b*',
    ratioInFull: 'computed here / published',
    titles: { ...said.titles, ratio: 'Limits computed here, compared with the published ones' },
  }) satisfies Partial<typeof panelWords>;

/** What the panel of statistics says. */
export const plainStatistics = {
  statistics: { cls: 'how likely, CL_s', significance: 'how odd' },
  waiting: 'All ways to compute it are compared when the point rests.',
  limits: (mass, count) => `Most X events *s* near ${mass} MeV, ${count}`,
  signal: 'X events *s*',
  pValue: 'chance of so many without X, *p*_0',
  localPValue: 'chance here, *p*_0',
  largest: (significance, mass) => ['oddest ', significance, ` at ${mass} MeV`],
  global: (significance, pValue) => ['everywhere together ', significance, `, *p* = ${pValue}`],
  expected: (median) => ['to be expected ', median, ', ±1*σ*, ±2*σ*'],
  crosshair: (events, level) => ['this point: *s* = ', events, ', ', level],
} satisfies Partial<typeof statisticsPanelWords>;
