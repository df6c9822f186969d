import type { Sections } from '../sections.ts';

export const spokenPoint: Sections['spoken point'] = {
  place: (mass, coupling, value) => `${mass} MeV, ${coupling} ${value}.`,
  level: (percent) => `Limiti al ${percent} per cento di livello di confidenza.`,
  lifetime: (lifetime) => `Vita media ${lifetime}.`,
  entered: (names) => `Entrati in: ${names}.`,
  left: (names) => `Usciti da: ${names}.`,
};
