import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

type Parts = readonly (string | RichText)[];

/** Words in and beside the spectrum of recoil masses; markup as in the steps of the tour. */
export const tourSpectrumWords = section('tour spectrum', {
  title: 'Spectrum of the mass from which the pion recoils',
  axis: 'mass of what the pion recoils from [MeV/*c*^2]',
  shortAxis: 'recoil mass [MeV/*c*^2]',
  perBin: 'decays per 5 MeV/*c*^2',
  recorded: (count: number) => `${count} decays that NA62 recorded`,
  years: (years: string) => `${years}, each a dot`,
  expected: 'expected without *X*',
  bump: 'what an *X* of this mass would add',
  /** How many billion kaons there are for each that makes an X. */
  bumpShare: (billions: string) => `if one kaon in ${billions} billion made it`,
  limit: 'the largest bump that could still hide',
  hiddenByPion: ['hidden by', 'K^+ → π^+π^0'],
  hiddenByPions: ['hidden by decays', 'to three pions'],
  handle: 'Mass of *X*',
  dragMass: 'drag the mass of *X*',
  massOf: (mass: string) => `${mass} MeV`,
  inBump: 'decays with this *X*, in one bump',
  expectedThere: 'expected there without *X*',
  seenThere: 'seen there by NA62',
  noSearch: 'Nobody looked here: ordinary decays hide *X*. The outline is as high as beside it.',
  reconstructed: (count: number) => `The ${count} positions are reconstructed from the published limit.`,
  official: (count: number) => `The ${count} positions are the middles of bins of an official table.`,
  triangle: 'What goes in must come out',
  pion: 'π^+, measured',
  missing: '*X*, the missing side',
  kaon: 'K^+, measured',
  massSquared: '*m*_{*X*}^2 = (*P*_K − *P*_π)^2',
  largestShare: 'largest share of kaons that could hide it',
  confidence: 'A larger bump would be at odds with what was seen (90 % confidence level).',
  oneIn: (billions: string): Parts => [`1 in ${billions} billion`],
});
