import type { Sections } from '../sections.ts';

export const figuresLater: Sections['figures after the papers'] = {
  projection: {
    name: '2016–2024 (une projection)',
    paper:
      'NA62 a mesuré B(K^+ → π^+νν̄) = (9.6 +1.9 −1.8) × 10^{−11} avec les données de 2016–2024 (arXiv:2604.12649), environ deux fois l’échantillon de 2016–2022. Aucune recherche de K^+ → π^+*X* dans ces données n’a été publiée.',
    here: 'La limite que 2016–2022 donnerait en moyenne avec deux fois plus de kaons : bruit de fond en proportion, son incertitude relative, la résolution et l’acceptance comme publiées. Attendue seulement.',
    differs:
      'C’est une projection, pas un résultat : il n’existe pas de courbe observée de 2016–2024, et aucune n’est tracée.',
  },
};
