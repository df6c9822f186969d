import type { Sections } from '../sections.ts';

export const sentenceLists: Sections['lists of the sentence'] = {
  kinds: {
    both: 'Il limite osservato, e quello atteso con le sue bande a ±1σ e ±2σ.',
    observed: 'Ciò che escludono gli eventi osservati.',
    expected: 'Ciò che sarebbe escluso, in media, con il solo fondo: mediana e bande.',
  },
  lifetimes: {
    implied: {
      name: 'quanto implica il suo accoppiamento',
      means: 'Ogni punto del piano ha la vita media della sua massa e del suo accoppiamento.',
    },
    fixed: {
      name: 'una vita media fissa',
      means:
        'Limiti sul rapporto di decadimento a una vita media, da 10 ps a 100 ns o ∞, qualunque sia il modello.',
    },
  },
  usualLevel: 'Come negli articoli di NA62.',
  otherLevel: (lowest, highest) => `Un altro, da ${lowest} a ${highest}`,
  statistic: 'Ciò che cade a 1 − CL al limite',
  escapes: (particle) => [particle, ' → materia oscura, non vista'],
};
