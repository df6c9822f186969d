import type { Sections } from '../../sections.ts';
import type { RichText } from '../../../plot/scene.ts';

/** Words at the curves of searches. */
export const plainCurves: Partial<Sections['search curves']> = {
  limit: (level) => `au plus autant, sûr à ${level}`,
  limitAt: (level, lifetime) => `au plus autant, sûr à ${level}, ${lifetime}`,
  gap: (search) => [search, ' ne peut pas regarder ici'],
};

const reconstructed: RichText = [{ text: 'déduites des résultats publiés', strong: true }];

/** What a reader must know of what is drawn. */
export const plainNotes: Partial<Sections['notes']> = {
  reconstructed: (searches) => ['Les données de ', searches, ' sont ', reconstructed, '.'],
  readOff: (searches) => ['Ce qui est tracé de ', searches, ' est relevé sur des figures publiées.'],
  both: (rebuilt, readOff) => [
    'Les données de ',
    rebuilt,
    ' sont ',
    reconstructed,
    ' ; ce qui est tracé de ',
    readOff,
    ' est relevé sur des figures publiées.',
  ],
  simulated: 'Le bord en tirets d’une région colorée repose sur une simulation.',
};

export const plainCombined: Partial<Sections['combined']> = {
  row: 'toutes pesées ensemble',
  dot: 'pesées ensemble',
  spoken: (strength) => `combien de fois toutes ensemble l’auraient vu, ${strength}`,
};

export const plainPublished: Partial<Sections['published']> = {
  row: 'la même chose, telle que publiée',
};

/** Names of models. */
export const plainModels = (said: Sections['models']): Partial<Sections['models']> => ({
  names: {
    ...said.names,
    alp: 'particule de type axion à couplages quelconques',
    bc10: 'particule de type axion',
    bc11: 'particule de type axion à gluons',
  },
  couplings: {
    ...said.couplings,
    sin2theta: 'force, sinus carré de thêta',
    epsilon: 'force, epsilon',
    'one_over_Lambda_TeV-1': 'intensité, un sur Lambda',
    'Cff_over_Lambda_TeV-1': 'force, C ff sur Lambda',
    'CGG_over_Lambda_TeV-1': 'force, C GG sur Lambda',
  },
});

/** What panels say. */
export const plainPanels = (said: Sections['panels']): Partial<Sections['panels']> => ({
  quantities: {
    resolution: 'finesse sur la masse',
    sensitivity: 'un événement pour tant de kaons',
    acceptance: 'part vue selon la durée de vie',
    counts: 'événements dans chaque fenêtre',
    'signal-limits': 'événements et limite par fenêtre',
    efficiency: 'part vue selon la masse',
  },
  follow: 'la recherche à ce point',
  noEvents: 'Aucune recherche affichée n’a d’événements à montrer.',
  sidebandLine: 'droite par les deux côtés',
  candidates: 'événements, avec leur dispersion √*N*',
  onlyInvisible: (particle) =>
    `${particle} disparaît toujours sans être vu ; il n’a pas de durée de vie visible.`,
  atCrosshair: (value) => [value, ' à ce point'],
  limitsOnly: 'Seuls les résultats de cette recherche sont publiés, pas ses événements.',
  observedCount: 'vus, *n*',
  expectedCount: 'attendus, *b*',
  ratioInFull: 'calculé ici / publié',
  titles: { ...said.titles, ratio: 'Limites calculées ici, comparées aux limites publiées' },
});

/** What the panel of statistics says. */
export const plainStatistics: Partial<Sections['panel of statistics']> = {
  statistics: { cls: 'à quel point plausible, CL_s', significance: 'à quel point étrange' },
  waiting: 'Toutes les façons de calculer sont comparées quand le point est immobile.',
  limits: (mass, count) => `Au plus autant d’événements de X, *s*, près de ${mass} MeV, ${count}`,
  signal: 'événements de X, *s*',
  pValue: 'probabilité d’en voir autant sans X, *p*_0',
  localPValue: 'probabilité ici, *p*_0',
  largest: (significance, mass) => ['le plus étrange ', significance, ` à ${mass} MeV`],
  global: (significance, pValue) => ['partout ensemble ', significance, `, *p* = ${pValue}`],
  crosshair: (events, level) => ['ce point : *s* = ', events, ', ', level],
};
