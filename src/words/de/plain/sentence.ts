import type { Sections } from '../../sections.ts';

const article = (name: string) => (/^dunkler/u.test(name) ? 'einen' : 'ein');

/** The sentence above the figure for people without physics; its symbols stay. */
export const plainSentence: Partial<Sections['sentence']> = {
  limits: ({ who, name, model, coupling, darkSector, invisible, lifetime }) => [
    who ?? 'NA62',
    ` prüft ${article(name)} `,
    model,
    ' nach Masse und Stärke ',
    coupling,
    ...darkSector.flatMap((value, k) => [k === 0 ? ' für ' : ' und ', value]),
    ...invisible,
    ...lifetime,
    '.',
  ],
  alwaysInvisible: (particle) => [', wobei ', particle, ' immer ungesehen bleibt'],
  neverInvisible: (particle) => [', wobei ', particle, ' nie ungesehen bleibt'],
  invisible: (particle, share) => [', wobei ', particle, ' ', share, ' ungesehen bleibt'],
  impliedLifetime: 'gemäß seiner Stärke lebt',
  fixedLifetime: 'eine gewählte Zeit lebt, *τ* =',
  drawn: ({ kind, level, method, exposure, uncertainty, changed }) => [
    'Gezeichnet: ',
    kind,
    ', ',
    level,
    ', ',
    method,
    ', für ',
    exposure,
    ' von 2016–2022',
    ...(uncertainty === null ? [] : [', ein Blick voraus, ', uncertainty]),
    changed,
  ],
  kinds: { both: 'gesehen und erwartet', observed: 'gesehen', expected: 'erwartet' },
  level: (percent) => `zu ${percent} sicher (CL)`,
  methods: {
    exact: (statistic) => `${statistic}, Untergrund genau bekannt`,
    'hybrid-lognormal-kappa': (statistic) => `${statistic}, Untergrund ungefähr bekannt`,
    'hybrid-lognormal-mean': (statistic) => `${statistic}, Untergrund ungefähr bekannt (Mittelwert *b*)`,
    'hybrid-gamma': (statistic) => `${statistic}, Untergrund ungefähr bekannt (Gamma)`,
    'asymptotic-qtilde-poisson': (statistic) => `${statistic}, eine Formel für viele Ereignisse`,
    'asymptotic-qtilde-lognormal': (statistic) =>
      `${statistic}, eine Formel für viele Ereignisse (log-normal)`,
    'frequentist-qtilde-poisson': (statistic) => `${statistic}, alle Ausgänge summiert`,
    toys: (statistic) => `${statistic}, mit Zufallszahlen wiederholt`,
  },
  captionEnd: (supposed) => (supposed === null ? ['.'] : [', angenommen ', supposed, '.']),
  supposition: (supposed) => ['Angenommen: ', supposed],
  names: {
    model: 'Welches Teilchen',
    coupling: 'Wie seine Stärke geschrieben wird',
    lifetime: 'Wie lange es lebt',
    kind: 'Was gezeichnet ist',
    cl: 'Wie sicher',
    method: 'Wie es berechnet wird',
  },
  shortInvisible: (percent) => `${percent} ungesehen`,
};
