import type { Sections } from '../sections.ts';
import type { LimitStatistic } from '../../statistics/methods.ts';
import type { Described } from '../en/methods.ts';

const statisticNames: Readonly<Record<LimitStatistic, string>> = { cls: 'CLs', clsb: 'CLs+b' };

const about =
  (words: (statistic: string) => string) =>
  (statistic: LimitStatistic): string =>
    words(statisticNames[statistic]);

const countVaries = 'Les bandes attendues laissent varier le comptage comme cette moyenne.';
const bothVary = 'Les bandes attendues laissent varier les deux comptages.';

const byId: Readonly<Partial<Record<string, Described>>> = {
  exact: {
    name: about((cls) => `${cls}, bruit de fond connu`),
    sentence: about(
      (cls) =>
        `${cls} d’après les probabilités de Poisson du comptage, le bruit de fond étant pris comme exactement connu. Les bandes attendues laissent varier le comptage autour de lui.`,
    ),
  },
  'hybrid-lognormal-kappa': {
    name: about((cls) => `${cls} hybride, bruit de fond log-normal (médiane b)`),
    sentence: about(
      (cls) =>
        `${cls} du comptage, ses probabilités étant moyennées sur un bruit de fond log-normal de médiane b, à b + σ_b pour un écart type. ${countVaries}`,
    ),
  },
  'hybrid-lognormal-mean': {
    name: about((cls) => `${cls} hybride, bruit de fond log-normal (moyenne b)`),
    sentence: about(
      (cls) =>
        `${cls} du comptage, ses probabilités étant moyennées sur un bruit de fond log-normal de moyenne b et d’écart type σ_b. ${countVaries}`,
    ),
  },
  'hybrid-gamma': {
    name: about((cls) => `${cls} hybride, bruit de fond gamma`),
    sentence: about(
      (cls) =>
        `${cls} du comptage, ses probabilités étant moyennées sur un bruit de fond de loi gamma, de moyenne b et d’écart type σ_b. ${countVaries}`,
    ),
  },
  'asymptotic-qtilde-poisson': {
    name: about((cls) => `${cls} asymptotique, contrainte de Poisson`),
    sentence: about(
      (cls) =>
        `${cls} d’après les formules des grands échantillons pour la vraisemblance profilée, le bruit de fond étant contraint par un comptage auxiliaire de Poisson ; elles ne valent que pour beaucoup d’événements. ${bothVary}`,
    ),
  },
  'asymptotic-qtilde-lognormal': {
    name: about((cls) => `${cls} asymptotique, contrainte log-normale`),
    sentence: about(
      (cls) =>
        `${cls} d’après les formules des grands échantillons pour la vraisemblance profilée, avec une contrainte log-normale sur le bruit de fond ; elles ne valent que pour beaucoup d’événements. Les bandes attendues laissent varier le comptage et la mesure du bruit de fond.`,
    ),
  },
  'frequentist-qtilde-poisson': {
    name: about((cls) => `${cls} fréquentiste, contrainte de Poisson`),
    sentence: about(
      (cls) =>
        `${cls} de la vraisemblance profilée, le bruit de fond étant contraint par un comptage auxiliaire de Poisson et ses probabilités sommées exactement sur tous les résultats des deux comptages. ${bothVary}`,
    ),
  },
  toys: {
    name: about((cls) => `${cls} fréquentiste, par pseudo-expériences`),
    sentence: about(
      (cls) =>
        `${cls} de la vraisemblance profilée, le bruit de fond étant contraint par un comptage auxiliaire de Poisson et ses probabilités estimées par des pseudo-expériences à germe fixé ; son erreur de Monte-Carlo est d’environ un pour cent. ${bothVary}`,
    ),
  },
};

export const methods: Sections['methods'] = { byId };

/** What a method is called and does; one without words is called by its name. */
export const methodDescribed = (method: string): Described =>
  byId[method] ?? { name: () => method, sentence: () => method };
