import type { Sections } from '../sections.ts';

export const spokenPoint: Sections['spoken point'] = {
  place: (mass, coupling, value) => `${mass} MeV, ${coupling} ${value}.`,
  level: (percent) => `Grenzen bei ${percent} Prozent Konfidenzniveau.`,
  lifetime: (lifetime) => `Lebensdauer ${lifetime}.`,
  entered: (names) => `Betreten: ${names}.`,
  left: (names) => `Verlassen: ${names}.`,
};
