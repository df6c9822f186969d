import type { Sections } from '../sections.ts';
import type { LimitStatistic } from '../../statistics/methods.ts';
import type { Described } from '../en/methods.ts';

const statisticNames: Readonly<Record<LimitStatistic, string>> = { cls: 'CLs', clsb: 'CLs+b' };

const about =
  (words: (statistic: string) => string) =>
  (statistic: LimitStatistic): string =>
    words(statisticNames[statistic]);

const countVaries = 'Die erwarteten Bänder lassen die Zählung schwanken wie dieses Mittel.';
const bothVary = 'Die erwarteten Bänder lassen beide Zählungen schwanken.';

const byId: Readonly<Partial<Record<string, Described>>> = {
  exact: {
    name: about((cls) => `${cls}, bekannter Untergrund`),
    sentence: about(
      (cls) =>
        `${cls} aus den Poisson-Wahrscheinlichkeiten der Zählung, mit dem Untergrund als genau bekannt. Die erwarteten Bänder lassen die Zählung um ihn schwanken.`,
    ),
  },
  'hybrid-lognormal-kappa': {
    name: about((cls) => `Hybrides ${cls}, log-normaler Untergrund (Median b)`),
    sentence: about(
      (cls) =>
        `${cls} der Zählung, ihre Wahrscheinlichkeiten gemittelt über einen log-normalen Untergrund mit Median b und einer Standardabweichung bei b + σ_b. ${countVaries}`,
    ),
  },
  'hybrid-lognormal-mean': {
    name: about((cls) => `Hybrides ${cls}, log-normaler Untergrund (Mittelwert b)`),
    sentence: about(
      (cls) =>
        `${cls} der Zählung, ihre Wahrscheinlichkeiten gemittelt über einen log-normalen Untergrund mit Mittelwert b und Standardabweichung σ_b. ${countVaries}`,
    ),
  },
  'hybrid-gamma': {
    name: about((cls) => `Hybrides ${cls}, gammaverteilter Untergrund`),
    sentence: about(
      (cls) =>
        `${cls} der Zählung, ihre Wahrscheinlichkeiten gemittelt über einen gammaverteilten Untergrund mit Mittelwert b und Standardabweichung σ_b. ${countVaries}`,
    ),
  },
  'asymptotic-qtilde-poisson': {
    name: about((cls) => `Asymptotisches ${cls}, Poisson-Nebenbedingung`),
    sentence: about(
      (cls) =>
        `${cls} aus den Formeln großer Stichproben für die Profil-Likelihood, mit dem Untergrund durch eine Poisson-Hilfszählung eingeschränkt; sie gelten nur für viele Ereignisse. ${bothVary}`,
    ),
  },
  'asymptotic-qtilde-lognormal': {
    name: about((cls) => `Asymptotisches ${cls}, log-normale Nebenbedingung`),
    sentence: about(
      (cls) =>
        `${cls} aus den Formeln großer Stichproben für die Profil-Likelihood, mit einer log-normalen Nebenbedingung an den Untergrund; sie gelten nur für viele Ereignisse. Die erwarteten Bänder lassen die Zählung und die Messung des Untergrunds schwanken.`,
    ),
  },
  'frequentist-qtilde-poisson': {
    name: about((cls) => `Frequentistisches ${cls}, Poisson-Nebenbedingung`),
    sentence: about(
      (cls) =>
        `${cls} der Profil-Likelihood mit dem Untergrund durch eine Poisson-Hilfszählung eingeschränkt, die Wahrscheinlichkeiten genau über alle Ausgänge beider Zählungen summiert. ${bothVary}`,
    ),
  },
  toys: {
    name: about((cls) => `Frequentistisches ${cls}, durch Pseudoexperimente`),
    sentence: about(
      (cls) =>
        `${cls} der Profil-Likelihood mit dem Untergrund durch eine Poisson-Hilfszählung eingeschränkt, die Wahrscheinlichkeiten aus Pseudoexperimenten mit festem Startwert geschätzt; der Monte-Carlo-Fehler ist etwa ein Prozent. ${bothVary}`,
    ),
  },
};

export const methods: Sections['methods'] = { byId };

/** What a method is called and does; one without words is called by its name. */
export const methodDescribed = (method: string): Described =>
  byId[method] ?? { name: () => method, sentence: () => method };
