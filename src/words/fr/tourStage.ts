import type { Sections } from '../sections.ts';

export const tourStage: Sections['tour stage'] = {
  same: 'La même désintégration dans NA62',
  one: 'Une telle désintégration dans NA62',
  toScale: (stretch) =>
    `Le long du faisceau et en vol, à l’échelle ; en travers, ${stretch} fois plus grand. Les tailles sont une esquisse.`,
  shortScale: (stretch) => `en travers ${stretch} fois plus grand ; esquisse`,
  escapes: 'Un kaon se désintègre en un pion, qui est mesuré, et *X*, qui sort sans être vu.',
  decays: (metres) => `Un kaon se désintègre en un pion et *X*, qui se désintègre ${metres} m plus loin.`,
  ordinary: 'Un kaon se désintègre en un pion et deux photons.',
  rare: 'Un kaon se désintègre en un pion et deux neutrinos, qui s’en vont sans être vus.',
  counted: 'désintégrations de kaons',
  rareCount: 'dont on ne voit qu’un pion',
  pace: 'En accéléré : ici, un milliard de kaons se désintègrent chaque seconde.',
  seekRare: 'Montrez-moi la rare',
  seekOrdinary: 'Et les ordinaires',
};
