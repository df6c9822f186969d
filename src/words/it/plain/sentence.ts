import type { Sections } from '../../sections.ts';

const article = (name: string) =>
  /^(?:ALP|particella)/u.test(name) ? 'una' : /^s[cp]/u.test(name) ? 'uno' : 'un';

/** The sentence above the figure for people without physics; its symbols stay. */
export const plainSentence: Partial<Sections['sentence']> = {
  limits: ({ who, name, model, coupling, darkSector, invisible, lifetime }) => [
    who ?? 'NA62',
    ` cerca ${article(name)} `,
    model,
    ' per massa e forza ',
    coupling,
    ...darkSector.flatMap((value, k) => [k === 0 ? ' per ' : ' e ', value]),
    ...invisible,
    ...lifetime,
    '.',
  ],
  alwaysInvisible: (particle) => [', dove ', particle, ' sparisce sempre senza tracce'],
  neverInvisible: (particle) => [', dove ', particle, ' lascia sempre tracce'],
  invisible: (particle, share) => [', dove ', particle, ' sparisce senza tracce ', share],
  impliedLifetime: 'quanto implica la sua forza',
  fixedLifetime: 'un tempo scelto *τ* =',
  drawn: ({ kind, level, method, exposure, uncertainty, changed }) => [
    'Disegnato: ',
    kind,
    ', ',
    level,
    ', ',
    method,
    ', per ',
    exposure,
    ' del 2016–2022',
    ...(uncertainty === null ? [] : [', uno sguardo avanti, ', uncertainty]),
    changed,
  ],
  kinds: { both: 'visto e atteso', observed: 'visto', expected: 'atteso' },
  level: (percent) => `sicuro al ${percent} (CL)`,
  methods: {
    exact: (statistic) => `${statistic}, fondo noto esattamente`,
    'hybrid-lognormal-kappa': (statistic) => `${statistic}, fondo noto all’incirca`,
    'hybrid-lognormal-mean': (statistic) => `${statistic}, fondo noto all’incirca (media *b*)`,
    'hybrid-gamma': (statistic) => `${statistic}, fondo noto all’incirca (gamma)`,
    'asymptotic-qtilde-poisson': (statistic) => `${statistic}, una formula per molti eventi`,
    'asymptotic-qtilde-lognormal': (statistic) => `${statistic}, una formula per molti eventi (log-normale)`,
    'frequentist-qtilde-poisson': (statistic) => `${statistic}, tutti gli esiti sommati`,
    toys: (statistic) => `${statistic}, ripetuto con numeri casuali`,
  },
  captionEnd: (supposed) => (supposed === null ? ['.'] : [', supponendo ', supposed, '.']),
  supposition: (supposed) => ['Supposto: ', supposed],
  names: {
    model: 'Quale particella',
    coupling: 'Come si scrive la sua forza',
    lifetime: 'Quanto vive',
    kind: 'Che cosa è disegnato',
    cl: 'Quanto è sicuro',
    method: 'Come si calcola',
  },
  shortInvisible: (percent) => `${percent} non visto`,
};
