import { section } from '../section.ts';

/** Words around the detector in the tour; markup as in the steps. */
export const tourStageWords = section('tour stage', {
  same: 'The same decay inside NA62',
  one: 'One such decay inside NA62',
  toScale: (stretch: string) =>
    `Along the beam and in flight to scale; across, ${stretch} times larger. Sizes are a sketch.`,
  shortScale: (stretch: string) => `across ${stretch} times larger; a sketch`,
  escapes: 'A kaon decays to a pion, which is measured, and *X*, which flies out unseen.',
  decays: (metres: string) => `A kaon decays to a pion and *X*, which falls apart ${metres} m further on.`,
  ordinary: 'A kaon decays to a pion and two photons.',
  rare: 'A kaon decays to a pion and two neutrinos, which fly away unseen.',
  counted: 'kaon decays',
  rareCount: 'of them with nothing but a pion to be seen',
  pace: 'Sped up: here a billion kaons decay each second.',
  seekRare: 'Show me the rare one',
  seekOrdinary: 'And the ordinary ones',
});
