import type { Sections } from '../sections.ts';
import type { DrawnKind } from '../../state/choices.ts';

/** "un scalaire sombre", "une ALP". */
const article = (name: string) => (/^(?:ALP|particule)/u.test(name) ? 'une' : 'un');

/** Longer names leave no room for the word "modèle" in the line. */
const longNameLetters = 22;

const methods: Readonly<Partial<Record<string, (statistic: string) => string>>> = {
  exact: (statistic) => `${statistic}, bruit de fond connu`,
  'hybrid-lognormal-kappa': (statistic) => `${statistic} hybride, bruit de fond log-normal`,
  'hybrid-lognormal-mean': (statistic) => `${statistic} hybride, bruit de fond log-normal (moyenne *b*)`,
  'hybrid-gamma': (statistic) => `${statistic} hybride, bruit de fond gamma`,
  'asymptotic-qtilde-poisson': (statistic) => `${statistic} asymptotique, contrainte de Poisson`,
  'asymptotic-qtilde-lognormal': (statistic) => `${statistic} asymptotique, contrainte log-normale`,
  'frequentist-qtilde-poisson': (statistic) => `${statistic} fréquentiste, contrainte de Poisson`,
  toys: (statistic) => `${statistic} fréquentiste, par pseudo-expériences`,
};

const kinds: Readonly<Record<DrawnKind, string>> = {
  both: 'limites observée et attendue',
  observed: 'limite observée',
  expected: 'limite attendue',
};

const between = <P>(pieces: readonly P[], word: string): readonly (string | P)[] =>
  pieces.flatMap((piece, k) => (k === 0 ? [piece] : [word, piece]));

export const sentence: Sections['sentence'] = {
  region: 'Ce qui est tracé',
  limits: ({ who, name, model, coupling, darkSector, invisible, lifetime }) => [
    'Limites de ',
    who ?? 'NA62',
    ` sur ${article(name)} `,
    model,
    ' en masse et ',
    coupling,
    ...(darkSector.length === 0 ? [] : [' pour ', ...between(darkSector, ' et ')]),
    ...invisible,
    ...lifetime,
    '.',
  ],
  model: (name, particle, benchmark) => [
    `${name} `,
    particle,
    name === benchmark ? '' : name.length > longNameLetters ? `, ${benchmark}` : `, modèle ${benchmark}`,
  ],
  alwaysInvisible: (particle) => [', où ', particle, ' est toujours invisible'],
  neverInvisible: (particle) => [', où ', particle, ' n’est jamais invisible'],
  invisible: (particle, share) => [', où ', particle, ' est invisible ', share],
  share: (percent) => `à ${percent}`,
  lives: (law, lifetime) => [' et vit ', law, ...(lifetime === null ? [] : [' ', lifetime])],
  impliedLifetime: 'le temps qu’implique son couplage',
  fixedLifetime: 'un temps fixe *τ* =',
  drawn: ({ kind, level, method, exposure, uncertainty, changed }) => [
    'Tracé : ',
    kind,
    ' à ',
    level,
    ' par ',
    method,
    ' pour ',
    exposure,
    ' de 2016–2022',
    ...(uncertainty === null ? [] : [', projection, ', uncertainty]),
    changed,
  ],
  kinds,
  level: (percent) => `${percent} CL`,
  methods,
  kaons: (factor) => `${factor} les kaons`,
  end: (more) => ['. ', more],
  more: 'Plus d’hypothèses',
  captionEnd: (supposed) => (supposed === null ? ['.'] : [', projection : ', supposed, '.']),
  supposition: (supposed) => ['Projection : ', supposed],
  supposed: ({ count, massMeV, search }) => [
    `${count === 0 ? 'aucun événement' : `${count} ${count === 1 ? 'événement' : 'événements'}`} à ${massMeV} MeV`,
    ...(search === null ? [] : [' dans ', search]),
  ],
  names: {
    model: 'Modèle',
    coupling: 'Couplage',
    lifetime: 'Durée de vie',
    kind: 'Tracé',
    cl: 'Niveau de confiance',
    method: 'Méthode',
  },
  shortLimits: (who, name, pieces) => [
    who ?? 'NA62',
    ` sur ${article(name)} `,
    ...between(pieces, ', '),
    ' ;',
  ],
  shortDrawn: (pieces) => between(pieces, ', '),
  shortInvisible: (percent) => `${percent} invisible`,
};
