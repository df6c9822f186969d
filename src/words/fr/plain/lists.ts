import type { Sections } from '../../sections.ts';

/** What the lists that the sentence opens say. */
export const plainLists: Partial<Sections['lists of the sentence']> = {
  kinds: {
    both: 'Ce que NA62 exclut, et ce qu’on pouvait en attendre, avec la part du hasard autour.',
    observed: 'Ce qu’excluent les événements qui ont été vus.',
    expected:
      'Ce qui serait exclu au milieu de nombreuses répétitions s’il n’y avait pas de particule nouvelle.',
  },
  lifetimes: {
    implied: {
      name: 'le temps qu’implique sa force',
      means: 'Une particule plus fortement couplée meurt plus tôt ; chaque point a sa propre durée de vie.',
    },
    fixed: {
      name: 'un temps choisi',
      means:
        'La plus grande part des kaons qui pourrait produire une particule d’une durée de vie, de 10 ps à 100 ns ou ∞.',
    },
  },
  usualLevel: 'Comme le fait NA62 : faux au plus une fois sur dix.',
  statistic: 'Ce qui doit être petit là où quelque chose est exclu',
  escapes: (particle) => [particle, ' → matière noire, non vue'],
};

export const plainUnion: Partial<Sections['union']> = {
  row: 'toutes comme une seule région',
  name: 'les recherches comme une seule région',
};

export const plainFaces: Partial<Sections['faces']> = {
  escapes: 's’envole sans être vu',
  decays: 'se change en autre chose dans le détecteur',
};

export const plainPlace: Partial<Sections['place']> = {
  notCovered: (mass) => `Aucune recherche affichée n’a regardé à ${mass} MeV.`,
};

export const plainBounds: Partial<Sections['bounds']> = {
  noConstraint: 'ne peut rien dire',
  noLimit: 'rien d’exclu ici',
  noLevel: 'Avec quelle sûreté, ce n’est pas indiqué.',
  level: (percent, from) => `Sûr à ${percent} %, CL (${from}).`,
};

export const plainSpoken: Partial<Sections['spoken point']> = {
  level: (percent) => `Sûr à ${percent} pour cent.`,
  lifetime: (lifetime) => `Vit ${lifetime}.`,
};

export const plainKeys = (said: Sections['keys']): Partial<Sections['keys']> => ({
  keys: {
    ...said.keys,
    upAndDown: { ...said.keys.upAndDown, does: 'force, d’un huitième' },
    pages: { ...said.keys.pages, does: 'force, dix fois' },
    couplingEdges: { ...said.keys.couplingEdges, does: 'bord précédent et suivant en force à cette masse' },
    massEdges: { ...said.keys.massEdges, does: 'bord précédent et suivant en masse à cette force' },
  },
});
