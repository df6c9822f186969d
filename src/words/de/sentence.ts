import type { Sections } from '../sections.ts';
import type { DrawnKind } from '../../state/choices.ts';

/** After "für": "ein dunkles Photon", "einen dunklen Skalar", "ein ALP". */
const article = (name: string) => (/^dunkler/u.test(name) ? 'einen' : 'ein');
const accusative = (name: string) => `${name}`.replace(/^dunkler/u, 'dunklen');

/** Longer names leave no room for the word "Modell" in the line. */
const longNameLetters = 22;

const methods: Readonly<Partial<Record<string, (statistic: string) => string>>> = {
  exact: (statistic) => `${statistic}, bekannter Untergrund`,
  'hybrid-lognormal-kappa': (statistic) => `hybrides ${statistic}, log-normaler Untergrund`,
  'hybrid-lognormal-mean': (statistic) => `hybrides ${statistic}, log-normaler Untergrund (Mittelwert *b*)`,
  'hybrid-gamma': (statistic) => `hybrides ${statistic}, gammaverteilter Untergrund`,
  'asymptotic-qtilde-poisson': (statistic) => `asymptotisches ${statistic}, Poisson-Nebenbedingung`,
  'asymptotic-qtilde-lognormal': (statistic) => `asymptotisches ${statistic}, log-normale Nebenbedingung`,
  'frequentist-qtilde-poisson': (statistic) => `frequentistisches ${statistic}, Poisson-Nebenbedingung`,
  toys: (statistic) => `frequentistisches ${statistic}, durch Pseudoexperimente`,
};

const kinds: Readonly<Record<DrawnKind, string>> = {
  both: 'beobachtet und erwartet',
  observed: 'beobachtet',
  expected: 'erwartet',
};

const between = <P>(pieces: readonly P[], word: string): readonly (string | P)[] =>
  pieces.flatMap((piece, k) => (k === 0 ? [piece] : [word, piece]));

export const sentence: Sections['sentence'] = {
  region: 'Was gezeichnet ist',
  limits: ({ who, name, model, coupling, darkSector, invisible, lifetime }) => [
    'Grenzen von ',
    who ?? 'NA62',
    ` für ${article(name)} `,
    model,
    ' in Masse und ',
    coupling,
    ...(darkSector.length === 0 ? [] : [' für ', ...between(darkSector, ' und ')]),
    ...invisible,
    ...lifetime,
    '.',
  ],
  model: (name, particle, benchmark) => [
    `${accusative(name)} `,
    particle,
    name === benchmark ? '' : name.length > longNameLetters ? `, ${benchmark}` : `, Modell ${benchmark}`,
  ],
  alwaysInvisible: (particle) => [', wobei ', particle, ' immer unsichtbar zerfällt'],
  neverInvisible: (particle) => [', wobei ', particle, ' nie unsichtbar zerfällt'],
  invisible: (particle, share) => [', wobei ', particle, ' ', share, ' unsichtbar zerfällt'],
  share: (percent) => `zu ${percent}`,
  lives: (law, lifetime) => [' und ', law, ...(lifetime === null ? [] : [' ', lifetime])],
  impliedLifetime: 'gemäß seiner Kopplung lebt',
  fixedLifetime: 'eine feste Zeit lebt, *τ* =',
  drawn: ({ kind, level, method, exposure, uncertainty, changed }) => [
    'Gezeichnet: ',
    kind,
    ' bei ',
    level,
    ' durch ',
    method,
    ' für ',
    exposure,
    ' von 2016–2022',
    ...(uncertainty === null ? [] : [', projiziert, ', uncertainty]),
    changed,
  ],
  kinds,
  level: (percent) => `${percent} CL`,
  methods,
  kaons: (factor) => `${factor} die Kaonen`,
  end: (more) => ['. ', more],
  more: 'Mehr Annahmen',
  captionEnd: (supposed) => (supposed === null ? ['.'] : [', Projektion: ', supposed, '.']),
  supposition: (supposed) => ['Projektion: ', supposed],
  supposed: ({ count, massMeV, search }) => [
    `${count === 0 ? 'kein Ereignis' : `${count} ${count === 1 ? 'Ereignis' : 'Ereignisse'}`} bei ${massMeV} MeV`,
    ...(search === null ? [] : [' in ', search]),
  ],
  names: {
    model: 'Modell',
    coupling: 'Kopplung',
    lifetime: 'Lebensdauer',
    kind: 'Gezeichnet',
    cl: 'Konfidenzniveau',
    method: 'Methode',
  },
  shortLimits: (who, _name, pieces) => [who ?? 'NA62', ': ', ...between(pieces, ', '), ';'],
  shortDrawn: (pieces) => between(pieces, ', '),
  shortInvisible: (percent) => `${percent} unsichtbar`,
};
