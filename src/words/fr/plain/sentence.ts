import type { Sections } from '../../sections.ts';

const article = (name: string) => (/^(?:ALP|particule)/u.test(name) ? 'une' : 'un');

/** The sentence above the figure for people without physics; its symbols stay. */
export const plainSentence: Partial<Sections['sentence']> = {
  limits: ({ who, name, model, coupling, darkSector, invisible, lifetime }) => [
    who ?? 'NA62',
    ` teste ${article(name)} `,
    model,
    ' selon masse et force ',
    coupling,
    ...darkSector.flatMap((value, k) => [k === 0 ? ' pour ' : ' et ', value]),
    ...invisible,
    ...lifetime,
    '.',
  ],
  alwaysInvisible: (particle) => [', où ', particle, ' disparaît toujours sans être vu'],
  neverInvisible: (particle) => [', où ', particle, ' ne disparaît jamais sans être vu'],
  invisible: (particle, share) => [', où ', particle, ' disparaît sans être vu ', share],
  impliedLifetime: 'le temps qu’implique sa force',
  fixedLifetime: 'un temps choisi *τ* =',
  drawn: ({ kind, level, method, exposure, uncertainty, changed }) => [
    'Tracé : ',
    kind,
    ', ',
    level,
    ', ',
    method,
    ', pour ',
    exposure,
    ' de 2016–2022',
    ...(uncertainty === null ? [] : [', un regard en avant, ', uncertainty]),
    changed,
  ],
  kinds: { both: 'vu et attendu', observed: 'vu', expected: 'attendu' },
  level: (percent) => `sûr à ${percent} (CL)`,
  methods: {
    exact: (statistic) => `${statistic}, bruit de fond exactement connu`,
    'hybrid-lognormal-kappa': (statistic) => `${statistic}, bruit de fond à peu près connu`,
    'hybrid-lognormal-mean': (statistic) => `${statistic}, bruit de fond à peu près connu (moyenne *b*)`,
    'hybrid-gamma': (statistic) => `${statistic}, bruit de fond à peu près connu (gamma)`,
    'asymptotic-qtilde-poisson': (statistic) => `${statistic}, une formule pour beaucoup d’événements`,
    'asymptotic-qtilde-lognormal': (statistic) =>
      `${statistic}, une formule pour beaucoup d’événements (log-normale)`,
    'frequentist-qtilde-poisson': (statistic) => `${statistic}, tous les résultats sommés`,
    toys: (statistic) => `${statistic}, répété avec des nombres aléatoires`,
  },
  captionEnd: (supposed) => (supposed === null ? ['.'] : [', en supposant ', supposed, '.']),
  supposition: (supposed) => ['Supposé : ', supposed],
  names: {
    model: 'Quelle particule',
    coupling: 'Comment s’écrit sa force',
    lifetime: 'Combien de temps elle vit',
    kind: 'Ce qui est tracé',
    cl: 'Avec quelle sûreté',
    method: 'Comment c’est calculé',
  },
  shortInvisible: (percent) => `${percent} invisible`,
};
