import type { Sections } from '../../sections.ts';
import type { RichText } from '../../../plot/scene.ts';

/** Words at the curves of searches. */
export const plainCurves: Partial<Sections['search curves']> = {
  limit: (level) => `al più tanti, sicuro al ${level}`,
  limitAt: (level, lifetime) => `al più tanti, sicuro al ${level}, ${lifetime}`,
  gap: (search) => [search, ' non può guardare qui'],
};

const reconstructed: RichText = [{ text: 'ricavati dai risultati pubblicati', strong: true }];

/** What a reader must know of what is drawn. */
export const plainNotes: Partial<Sections['notes']> = {
  reconstructed: (searches) => ['I dati di ', searches, ' sono ', reconstructed, '.'],
  readOff: (searches) => ['Ciò che è disegnato di ', searches, ' è letto da figure pubblicate.'],
  both: (rebuilt, readOff) => [
    'I dati di ',
    rebuilt,
    ' sono ',
    reconstructed,
    '; ciò che è disegnato di ',
    readOff,
    ' è letto da figure pubblicate.',
  ],
  simulated: 'Il bordo tratteggiato di una regione piena poggia su una simulazione.',
};

export const plainCombined: Partial<Sections['combined']> = {
  row: 'tutte pesate insieme',
  dot: 'pesate insieme',
  spoken: (strength) => `quante volte tutte insieme l’avrebbero visto, ${strength}`,
};

export const plainPublished: Partial<Sections['published']> = {
  row: 'lo stesso, come pubblicato',
};

/** Names of models. */
export const plainModels = (said: Sections['models']): Partial<Sections['models']> => ({
  names: {
    ...said.names,
    alp: 'particella di tipo assione con accoppiamenti qualsiasi',
    bc10: 'particella di tipo assione',
    bc11: 'particella di tipo assione con gluoni',
  },
  couplings: {
    ...said.couplings,
    sin2theta: 'forza, seno quadro di theta',
    epsilon: 'forza, epsilon',
    'one_over_Lambda_TeV-1': 'intensità, uno su Lambda',
    'Cff_over_Lambda_TeV-1': 'forza, C ff su Lambda',
    'CGG_over_Lambda_TeV-1': 'forza, C GG su Lambda',
  },
});

/** What panels say. */
export const plainPanels = (said: Sections['panels']): Partial<Sections['panels']> => ({
  quantities: {
    resolution: 'quanto è nitida la massa',
    sensitivity: 'un evento su tanti kaoni',
    acceptance: 'parte vista secondo la vita media',
    counts: 'eventi in ogni finestra',
    'signal-limits': 'eventi e limite per finestra',
    efficiency: 'parte vista secondo la massa',
  },
  follow: 'la ricerca in questo punto',
  sidebandLine: 'retta per i due lati',
  candidates: 'eventi, con la loro dispersione √*N*',
  onlyInvisible: (particle) =>
    `${particle} sparisce sempre senza essere visto; non ha una vita media visibile.`,
  atCrosshair: (value) => [value, ' in questo punto'],
  limitsOnly: 'Di questa ricerca sono pubblicati solo i risultati, non gli eventi.',
  observedCount: 'visti, *n*',
  expectedCount: 'attesi, *b*',
  ratioInFull: 'calcolato qui / pubblicato',
  titles: { ...said.titles, ratio: 'Limiti calcolati qui, confrontati con quelli pubblicati' },
});

/** What the panel of statistics says. */
export const plainStatistics: Partial<Sections['panel of statistics']> = {
  statistics: { cls: 'quanto è probabile, CL_s', significance: 'quanto è strano' },
  waiting: 'Tutti i modi di calcolare si confrontano quando il punto è fermo.',
  limits: (mass, count) => `Al più tanti eventi di X, *s*, vicino a ${mass} MeV, ${count}`,
  signal: 'eventi di X, *s*',
  pValue: 'probabilità di tanti senza X, *p*_0',
  localPValue: 'probabilità qui, *p*_0',
  largest: (significance, mass) => ['il più strano ', significance, ` a ${mass} MeV`],
  global: (significance, pValue) => ['ovunque insieme ', significance, `, *p* = ${pValue}`],
  crosshair: (events, level) => ['questo punto: *s* = ', events, ', ', level],
};
