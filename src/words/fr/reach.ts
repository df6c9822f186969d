import type { Sections } from '../sections.ts';

export const reach: Sections['reach'] = {
  row: 'portée d’une découverte, 3*σ* et 5*σ*',
  facts: {
    what: 'Le signal avec lequel la moitié des expériences verrait un excès de 3*σ* (tirets courts) ou de 5*σ* (tirets longs) dans la fenêtre de sa masse, en ne regardant que là.',
    steps:
      'Les nombres d’événements sont entiers, si bien que les courbes avancent par marches. Les recherches qui ne publient que des limites n’en ont pas.',
  },
  slow: 'Cette méthode parcourt toutes les issues et ne donne pas de portée à temps ; choisissez-en une autre.',
  label: (significance) => `${significance}*σ*`,
  of: (significance) => `portée d’une découverte, ${significance}*σ*`,
  saved: (significance) => `La moitié des expériences y verrait, localement, un excès de ${significance}σ.`,
  note: (exposure) =>
    exposure === 1
      ? 'Portée d’une découverte : la moitié des expériences verrait 3*σ*, ou 5*σ*, localement.'
      : `Portée d’une découverte avec ${exposure} fois les kaons : la moitié des expériences verrait 3*σ*, ou 5*σ*, localement.`,
};
