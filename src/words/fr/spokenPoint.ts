import type { Sections } from '../sections.ts';

export const spokenPoint: Sections['spoken point'] = {
  place: (mass, coupling, value) => `${mass} MeV, ${coupling} ${value}.`,
  level: (percent) => `Limites à ${percent} pour cent de niveau de confiance.`,
  lifetime: (lifetime) => `Durée de vie ${lifetime}.`,
  entered: (names) => `Entrée dans : ${names}.`,
  left: (names) => `Sortie de : ${names}.`,
};
