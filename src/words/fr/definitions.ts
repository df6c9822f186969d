import type { Sections } from '../sections.ts';
import type { ComparedId } from '../../statistics/definitions.ts';
import type { MethodId } from '../../statistics/methods.ts';
import type { Described } from '../en/methods.ts';

const others: Readonly<Record<Exclude<ComparedId, MethodId>, Described>> = {
  bayesian: {
    name: () => 'Bayésienne, a priori plat',
    sentence: () =>
      'Quantile a posteriori pour un a priori plat en signal ; pour un comptage, il est égal à CLs moyenné sur le même bruit de fond.',
  },
  'feldman-cousins': {
    name: () => 'Feldman–Cousins, bruit de fond connu',
    sentence: () =>
      'Borne supérieure de l’intervalle de confiance unifié, qui ordonne les comptages par leur rapport de vraisemblance ; le bruit de fond est pris comme connu, et la borne n’augmente pas avec lui, comme dans les tables de l’article de 1998.',
  },
};

const percent = (deviation: number) => `${Math.round(100 * Math.abs(deviation))} %`;

export const definitions: Sections['definitions'] = {
  others,
  statistics: {
    cls: 'La valeur p du signal et du bruit de fond, divisée par celle du bruit de fond seul : elle n’exclut rien à quoi la recherche est aveugle.',
    clsb: 'La valeur p du signal et du bruit de fond seule : elle a le recouvrement que dit le niveau de confiance, mais peut exclure des signaux auxquels la recherche n’est pas sensible quand on voit moins d’événements qu’attendu ; rien n’en protège.',
  },
  deviation: ({ tooStrong, tooWeak, limits }) => {
    const parts = [
      ...(tooStrong === null ? [] : [`trop forte de ${percent(tooStrong)}`]),
      ...(tooWeak === null ? [] : [`trop faible de ${percent(tooWeak)}`]),
    ].join(' ou ');
    return limits === 1
      ? `Pour ces comptages, la limite des grands échantillons est ${parts}, comparée à la somme exacte sur les résultats possibles.`
      : `Au plus, une limite des grands échantillons est ${parts}, comparée à la somme exacte sur les résultats possibles.`;
  },
};
