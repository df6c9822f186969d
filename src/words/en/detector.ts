import { section } from '../section.ts';

/** What is said beside the drawn detector. */
export const detectorWords = section('detector', {
  names: {
    target: 'target',
    ktag: 'KTAG',
    gtk: 'GTK 1–3',
    lav: 'LAV, 12 rings',
    strawUpstream: 'STRAW 1, 2',
    magnet: 'magnet',
    strawDownstream: 'STRAW 3, 4',
    rich: 'RICH',
    chod: 'CHOD',
    lkr: 'LKr',
    muv12: 'MUV1–2',
    muv3: 'MUV3',
    sac: 'SAC',
  },
  /** What the detectors are for, for people who do not know their names. */
  roles: {
    made: 'kaons made',
    tagged: 'tagged',
    measured: 'measured',
    tracks: 'tracks',
    told: 'pion or muon?',
    caught: 'caught',
  },
  counted: (fromM: number, toM: number) => `decays are counted here, ${fromM}–${toM} m`,
  countedShort: 'counted here',
  countedRole: 'vacuum, decays counted here',
  vacuum: 'vacuum',
  beam: (momentumGeV: string) => `secondary beam, selected at ${momentumGeV} GeV/*c*`,
  particles: {
    kaon: 'K^+',
    pion: 'π^+',
    ee: ['e^+', 'e^−'],
    mumu: ['μ^+', 'μ^−'],
    gammagamma: ['γ', 'γ'],
    invisible: ['', ''],
  },
  axis: '*z* [m]',
  /** The key of the numbers. */
  numbered: {
    ktag: 'KTAG',
    gtk: 'GTK',
    lav: 'LAV',
    strawUpstream: 'STRAW',
    magnet: 'magnet',
    rich: 'RICH',
    chod: 'CHOD',
    lkr: 'LKr',
    muv12: 'MUV1–3',
  },
});
