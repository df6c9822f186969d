import type { Sections } from '../sections.ts';

export const sentenceLists: Sections['lists of the sentence'] = {
  kinds: {
    both: 'La limite observée, et la limite attendue avec ses bandes à ±1σ et ±2σ.',
    observed: 'Ce qu’excluent les événements observés.',
    expected: 'Ce qui serait exclu, en moyenne, avec le seul bruit de fond : médiane et bandes.',
  },
  lifetimes: {
    implied: {
      name: 'le temps qu’implique son couplage',
      means: 'Chaque point du plan a la durée de vie de sa masse et de son couplage.',
    },
    fixed: {
      name: 'une durée de vie fixe',
      means:
        'Limites sur le rapport d’embranchement à une durée de vie, de 10 ps à 100 ns ou ∞, quel que soit le modèle.',
    },
  },
  usualLevel: 'Comme dans les articles de NA62.',
  otherLevel: (lowest, highest) => `Un autre, de ${lowest} à ${highest}`,
  statistic: 'Ce qui tombe à 1 − CL à la limite',
  escapes: (particle) => [particle, ' → matière noire, non vue'],
};
