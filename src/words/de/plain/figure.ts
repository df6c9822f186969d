import type { Sections } from '../../sections.ts';
import type { RichText } from '../../../plot/scene.ts';

/** Words at the curves of searches. */
export const plainCurves: Partial<Sections['search curves']> = {
  limit: (level) => `höchstens so viele, zu ${level} sicher`,
  limitAt: (level, lifetime) => `höchstens so viele, zu ${level} sicher, ${lifetime}`,
  gap: (search) => [search, ' kann hier nicht suchen'],
};

const reconstructed: RichText = [{ text: 'aus den veröffentlichten Ergebnissen erschlossen', strong: true }];

/** What a reader must know of what is drawn. */
export const plainNotes: Partial<Sections['notes']> = {
  reconstructed: (searches) => ['Die Daten von ', searches, ' sind ', reconstructed, '.'],
  readOff: (searches) => [
    'Was von ',
    searches,
    ' gezeichnet ist, ist aus veröffentlichten Abbildungen abgelesen.',
  ],
  both: (rebuilt, readOff) => [
    'Die Daten von ',
    rebuilt,
    ' sind ',
    reconstructed,
    '; was von ',
    readOff,
    ' gezeichnet ist, ist aus veröffentlichten Abbildungen abgelesen.',
  ],
  simulated: 'Ein gestrichelter Rand einer gefüllten Region beruht auf einer Simulation.',
};

export const plainCombined: Partial<Sections['combined']> = {
  row: 'alle zusammen gewogen',
  dot: 'zusammen gewogen',
  spoken: (strength) => `wie oft alle zusammen es gesehen hätten, ${strength}`,
};

export const plainPublished: Partial<Sections['published']> = {
  row: 'dasselbe, wie es veröffentlicht wurde',
};

/** Names of models. */
export const plainModels = (said: Sections['models']): Partial<Sections['models']> => ({
  names: {
    ...said.names,
    alp: 'axionartiges Teilchen mit beliebigen Kopplungen',
    bc10: 'axionartiges Teilchen',
    bc11: 'axionartiges Teilchen mit Gluonen',
  },
  couplings: {
    ...said.couplings,
    sin2theta: 'Stärke, Sinus Quadrat theta',
    epsilon: 'Stärke, epsilon',
    'one_over_Lambda_TeV-1': 'Stärke, eins durch Lambda',
    'Cff_over_Lambda_TeV-1': 'Stärke, C ff durch Lambda',
    'CGG_over_Lambda_TeV-1': 'Stärke, C GG durch Lambda',
  },
});

/** What panels say. */
export const plainPanels = (said: Sections['panels']): Partial<Sections['panels']> => ({
  quantities: {
    resolution: 'wie scharf es die Masse sieht',
    sensitivity: 'ein Ereignis auf so viele Kaonen',
    acceptance: 'gesehener Anteil über der Lebensdauer',
    counts: 'Ereignisse in jedem Fenster',
    'signal-limits': 'Ereignisse und Grenze je Fenster',
    efficiency: 'gesehener Anteil über der Masse',
  },
  follow: 'die Suche an diesem Punkt',
  sidebandLine: 'Gerade durch beide Seiten',
  candidates: 'Ereignisse, mit ihrer Streuung √*N*',
  onlyInvisible: (particle) =>
    `${particle} verschwindet immer ungesehen; es hat keine sichtbare Lebensdauer.`,
  atCrosshair: (value) => [value, ' an diesem Punkt'],
  limitsOnly: 'Von dieser Suche sind nur die Ergebnisse veröffentlicht, nicht die Ereignisse.',
  observedCount: 'gesehen, *n*',
  expectedCount: 'zu erwarten, *b*',
  ratioInFull: 'hier berechnet / veröffentlicht',
  titles: { ...said.titles, ratio: 'Hier berechnete Grenzen, verglichen mit den veröffentlichten' },
});

/** What the panel of statistics says. */
export const plainStatistics: Partial<Sections['panel of statistics']> = {
  statistics: { cls: 'wie wahrscheinlich, CL_s', significance: 'wie auffällig' },
  waiting: 'Alle Arten der Berechnung werden verglichen, wenn der Punkt ruht.',
  limits: (mass, count) => `Höchstens so viele X-Ereignisse *s* nahe ${mass} MeV, ${count}`,
  signal: 'X-Ereignisse *s*',
  pValue: 'Wahrscheinlichkeit für so viele ohne X, *p*_0',
  localPValue: 'Wahrscheinlichkeit hier, *p*_0',
  largest: (significance, mass) => ['am auffälligsten ', significance, ` bei ${mass} MeV`],
  global: (significance, pValue) => ['überall zusammen ', significance, `, *p* = ${pValue}`],
  expected: (median) => ['zu erwarten ', median, ', ±1*σ*, ±2*σ*'],
  crosshair: (events, level) => ['dieser Punkt: *s* = ', events, ', ', level],
};
