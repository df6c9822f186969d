import type { sentenceWords } from '../sentence.ts';

const article = (name: string) => (/^[aeiou]/iu.test(name) ? 'an' : 'a');

/** The sentence above the figure for people without physics; its symbols stay. */
export const plainSentence = {
  limits: ({ who, name, model, coupling, darkSector, invisible, lifetime }) => [
    who ?? 'NA62',
    ` tests ${article(name)} `,
    model,
    ' by mass and strength ',
    coupling,
    ...darkSector.flatMap((value, k) => [k === 0 ? ' for ' : ' and ', value]),
    ...invisible,
    ...lifetime,
    '.',
  ],
  alwaysInvisible: (particle) => [', where ', particle, ' always vanishes unseen'],
  neverInvisible: (particle) => [', where ', particle, ' never vanishes unseen'],
  invisible: (particle, share) => [', where ', particle, ' vanishes unseen ', share],
  impliedLifetime: 'as long as its strength implies',
  fixedLifetime: 'a chosen time *τ* of',
  drawn: ({ kind, level, method, exposure, uncertainty, changed }) => [
    'Drawn: ',
    kind,
    ', ',
    level,
    ', by ',
    method,
    ', for ',
    exposure,
    ' of 2016–2022',
    ...(uncertainty === null ? [] : [', a look ahead, ', uncertainty]),
    changed,
  ],
  kinds: {
    both: 'seen and expected',
    observed: 'seen',
    expected: 'expected',
  },
  level: (percent) => `${percent} sure (CL)`,
  methods: {
    exact: (statistic) => `${statistic}, background known exactly`,
    'hybrid-lognormal-kappa': (statistic) => `${statistic}, background roughly known`,
    'hybrid-lognormal-mean': (statistic) => `${statistic}, background roughly known (mean *b*)`,
    'hybrid-gamma': (statistic) => `${statistic}, background roughly known (gamma)`,
    'asymptotic-qtilde-poisson': (statistic) => `${statistic}, a formula for many events`,
    'asymptotic-qtilde-lognormal': (statistic) => `${statistic}, a formula for many events (log-normal)`,
    'frequentist-qtilde-poisson': (statistic) => `${statistic}, all outcomes summed`,
    toys: (statistic) => `${statistic}, repeated by random numbers`,
  },
  captionEnd: (supposed) => (supposed === null ? ['.'] : [', supposing ', supposed, '.']),
  supposition: (supposed) => ['Supposed: ', supposed],
  names: {
    model: 'Which particle',
    coupling: 'How its strength is written',
    lifetime: 'How long it lives',
    kind: 'What is drawn',
    cl: 'How sure',
    method: 'How it is computed',
  },
  shortInvisible: (percent) => `${percent} unseen`,
} satisfies Partial<typeof sentenceWords>;
