import { section } from '../section.ts';

/** What a screen reader says of the point at the crosshair. */
export const spokenWords = section('spoken point', {
  place: (mass: string, coupling: string, value: string) => `${mass} MeV, ${coupling} ${value}.`,
  level: (percent: number) => `Limits at ${percent} percent confidence level.`,
  lifetime: (lifetime: string) => `Lifetime ${lifetime}.`,
  entered: (names: string) => `Entered: ${names}.`,
  left: (names: string) => `Left: ${names}.`,
});
