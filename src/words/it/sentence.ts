import type { Sections } from '../sections.ts';
import type { DrawnKind } from '../../state/choices.ts';

/** "un fotone oscuro", "uno scalare oscuro", "una ALP". */
const article = (name: string) =>
  /^(?:ALP|particella)/u.test(name) ? 'una' : /^s[cp]/u.test(name) ? 'uno' : 'un';

/** Longer names leave no room for the word "modello" in the line. */
const longNameLetters = 22;

const methods: Readonly<Partial<Record<string, (statistic: string) => string>>> = {
  exact: (statistic) => `${statistic}, fondo noto`,
  'hybrid-lognormal-kappa': (statistic) => `${statistic} ibrido, fondo log-normale`,
  'hybrid-lognormal-mean': (statistic) => `${statistic} ibrido, fondo log-normale (media *b*)`,
  'hybrid-gamma': (statistic) => `${statistic} ibrido, fondo gamma`,
  'asymptotic-qtilde-poisson': (statistic) => `${statistic} asintotico, vincolo di Poisson`,
  'asymptotic-qtilde-lognormal': (statistic) => `${statistic} asintotico, vincolo log-normale`,
  'frequentist-qtilde-poisson': (statistic) => `${statistic} frequentista, vincolo di Poisson`,
  toys: (statistic) => `${statistic} frequentista, con pseudoesperimenti`,
};

const kinds: Readonly<Record<DrawnKind, string>> = {
  both: 'limiti osservato e atteso',
  observed: 'limite osservato',
  expected: 'limite atteso',
};

const between = <P>(pieces: readonly P[], word: string): readonly (string | P)[] =>
  pieces.flatMap((piece, k) => (k === 0 ? [piece] : [word, piece]));

export const sentence: Sections['sentence'] = {
  region: 'Ciò che è disegnato',
  limits: ({ who, name, model, coupling, darkSector, invisible, lifetime }) => [
    'Limiti di ',
    who ?? 'NA62',
    ` su ${article(name)} `,
    model,
    ' in massa e ',
    coupling,
    ...(darkSector.length === 0 ? [] : [' per ', ...between(darkSector, ' e ')]),
    ...invisible,
    ...lifetime,
    '.',
  ],
  model: (name, particle, benchmark) => [
    `${name} `,
    particle,
    name === benchmark ? '' : name.length > longNameLetters ? `, ${benchmark}` : `, modello ${benchmark}`,
  ],
  alwaysInvisible: (particle) => [', dove ', particle, ' è sempre invisibile'],
  neverInvisible: (particle) => [', dove ', particle, ' non è mai invisibile'],
  invisible: (particle, share) => [', dove ', particle, ' è invisibile ', share],
  share: (percent) => `al ${percent}`,
  lives: (law, lifetime) => [' e vive ', law, ...(lifetime === null ? [] : [' ', lifetime])],
  impliedLifetime: 'quanto implica il suo accoppiamento',
  fixedLifetime: 'un tempo fisso *τ* =',
  drawn: ({ kind, level, method, exposure, uncertainty, changed }) => [
    'Disegnato: ',
    kind,
    ' a ',
    level,
    ' con ',
    method,
    ' per ',
    exposure,
    ' del 2016–2022',
    ...(uncertainty === null ? [] : [', proiezione, ', uncertainty]),
    changed,
  ],
  kinds,
  level: (percent) => `${percent} CL`,
  methods,
  kaons: (factor) => `${factor} i kaoni`,
  end: (more) => ['. ', more],
  more: 'Altre ipotesi',
  captionEnd: (supposed) => (supposed === null ? ['.'] : [', proiezione: ', supposed, '.']),
  supposition: (supposed) => ['Proiezione: ', supposed],
  supposed: ({ count, massMeV, search }) => [
    `${count === 0 ? 'nessun evento' : `${count} ${count === 1 ? 'evento' : 'eventi'}`} a ${massMeV} MeV`,
    ...(search === null ? [] : [' in ', search]),
  ],
  names: {
    model: 'Modello',
    coupling: 'Accoppiamento',
    lifetime: 'Vita media',
    kind: 'Disegnato',
    cl: 'Livello di confidenza',
    method: 'Metodo',
  },
  shortLimits: (who, name, pieces) => [who ?? 'NA62', ` su ${article(name)} `, ...between(pieces, ', '), ';'],
  shortDrawn: (pieces) => between(pieces, ', '),
  shortInvisible: (percent) => `${percent} invisibile`,
};
