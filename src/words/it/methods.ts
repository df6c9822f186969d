import type { Sections } from '../sections.ts';
import type { LimitStatistic } from '../../statistics/methods.ts';
import type { Described } from '../en/methods.ts';

const statisticNames: Readonly<Record<LimitStatistic, string>> = { cls: 'CLs', clsb: 'CLs+b' };

const about =
  (words: (statistic: string) => string) =>
  (statistic: LimitStatistic): string =>
    words(statisticNames[statistic]);

const countVaries = 'Le bande attese lasciano variare il conteggio come questa media.';
const bothVary = 'Le bande attese lasciano variare entrambi i conteggi.';

const byId: Readonly<Partial<Record<string, Described>>> = {
  exact: {
    name: about((cls) => `${cls}, fondo noto`),
    sentence: about(
      (cls) =>
        `${cls} dalle probabilità di Poisson del conteggio, con il fondo preso come noto esattamente. Le bande attese lasciano variare il conteggio attorno a esso.`,
    ),
  },
  'hybrid-lognormal-kappa': {
    name: about((cls) => `${cls} ibrido, fondo log-normale (mediana b)`),
    sentence: about(
      (cls) =>
        `${cls} del conteggio, con le probabilità mediate su un fondo log-normale di mediana b e una deviazione standard a b + σ_b. ${countVaries}`,
    ),
  },
  'hybrid-lognormal-mean': {
    name: about((cls) => `${cls} ibrido, fondo log-normale (media b)`),
    sentence: about(
      (cls) =>
        `${cls} del conteggio, con le probabilità mediate su un fondo log-normale di media b e deviazione standard σ_b. ${countVaries}`,
    ),
  },
  'hybrid-gamma': {
    name: about((cls) => `${cls} ibrido, fondo gamma`),
    sentence: about(
      (cls) =>
        `${cls} del conteggio, con le probabilità mediate su un fondo con distribuzione gamma di media b e deviazione standard σ_b. ${countVaries}`,
    ),
  },
  'asymptotic-qtilde-poisson': {
    name: about((cls) => `${cls} asintotico, vincolo di Poisson`),
    sentence: about(
      (cls) =>
        `${cls} dalle formule dei grandi campioni per la verosimiglianza profilata, con il fondo vincolato da un conteggio ausiliario di Poisson; valgono solo per molti eventi. ${bothVary}`,
    ),
  },
  'asymptotic-qtilde-lognormal': {
    name: about((cls) => `${cls} asintotico, vincolo log-normale`),
    sentence: about(
      (cls) =>
        `${cls} dalle formule dei grandi campioni per la verosimiglianza profilata, con un vincolo log-normale sul fondo; valgono solo per molti eventi. Le bande attese lasciano variare il conteggio e la misura del fondo.`,
    ),
  },
  'frequentist-qtilde-poisson': {
    name: about((cls) => `${cls} frequentista, vincolo di Poisson`),
    sentence: about(
      (cls) =>
        `${cls} della verosimiglianza profilata con il fondo vincolato da un conteggio ausiliario di Poisson, con le probabilità sommate esattamente su tutti gli esiti dei due conteggi. ${bothVary}`,
    ),
  },
  toys: {
    name: about((cls) => `${cls} frequentista, con pseudoesperimenti`),
    sentence: about(
      (cls) =>
        `${cls} della verosimiglianza profilata con il fondo vincolato da un conteggio ausiliario di Poisson, con le probabilità stimate da pseudoesperimenti a seme fisso; l’errore Monte Carlo è di circa l’un per cento. ${bothVary}`,
    ),
  },
};

export const methods: Sections['methods'] = { byId };

/** What a method is called and does; one without words is called by its name. */
export const methodDescribed = (method: string): Described =>
  byId[method] ?? { name: () => method, sentence: () => method };
