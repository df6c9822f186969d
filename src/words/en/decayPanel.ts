import type { RichText } from '../../plot/scene.ts';
import type { DecayOutcome } from '../../searches/oneDecay.ts';
import { section } from '../section.ts';

type Parts = readonly (string | RichText)[];

/** What the panel "One decay" says. */
export const decayPanelWords = section('decay panel', {
  title: 'One decay in the detector',
  another: 'Another decay',
  slower: 'Slower',
  faster: 'Faster',
  noDecay: {
    waiting: 'Loading the detector …',
    lost: 'The drawing of the detector could not be read.',
    'too-heavy': 'A kaon cannot decay to something as heavy as this.',
    'unknown-lifetime': 'The lifetime at this point is not known, so no flight can be drawn.',
  },
  sentence: (kaon: RichText, vertex: RichText, pion: RichText, particle: RichText, mass: RichText): Parts => [
    'A kaon of ',
    kaon,
    ' turns, ',
    vertex,
    ' behind the target, into a π^+ of ',
    pion,
    ' and an ',
    particle,
    ' of ',
    mass,
  ],
  lives: (lifetime: RichText, length: RichText): Parts => [
    ', which lives ',
    lifetime,
    ' and flies ',
    length,
    ' on average.',
  ],
  livesForEver: ', which never decays into anything that could be seen.',
  momentum: (value: RichText): Parts => [value, ' GeV/*c*'],
  mass: (value: RichText): Parts => [value, ' MeV/*c*^2'],
  verdict: {
    escaped: (particle: RichText): Parts => [particle, ' goes unseen: counted'],
    invisible: (particle: RichText): Parts => [particle, ' goes unseen: counted'],
    seen: (): Parts => ['Seen falling apart: not counted'],
    unknown: (): Parts => ['Falls apart before MUV3'],
  } satisfies Record<DecayOutcome, (particle: RichText) => Parts>,
  escapes: (distance: RichText | null): Parts =>
    distance === null
      ? ['It flies past MUV3, the last veto.']
      : ['It flies past MUV3, the last veto, and falls apart after ', distance, '.'],
  escapingShare: (percent: string): Parts => [`From here, ${percent} get past MUV3.`],
  leavesNothing: 'What it decays to leaves no trace.',
  notKnown: 'What it decays to is not known at this mass.',
  reach: (products: RichText, where: string): Parts => ['Its ', products, ` reach ${where}.`],
  where: { calorimeter: 'the calorimeter', behind: 'the detectors behind the calorimeter', muons: 'MUV3' },
  strip: {
    share: (particle: RichText): Parts => ['share of ', particle, ' still flying'],
    escaping: (percent: string): Parts => [`${percent} of them get past MUV3`],
    ofAll: (percent: string) => `${percent} of all decays do`,
    fellApart: (distance: RichText): Parts => ['this one falls apart after ', distance],
    earlier: (count: number, inside: number) =>
      `the last ${count}: ${inside} inside, ${count - inside} beyond`,
  },
  percent: (value: string) => `${value} %`,
  lessThan: (value: string) => `less than ${value} %`,
  toScale: (times: string, particle: RichText): Parts => [
    'To scale: places along the beam (approximate), flight of ',
    particle,
    `, angles, bend. Across, all is ${times} times larger. `,
    'Sketch: radii, thicknesses, showers, the straight beam, tracks in one plane.',
  ],
  acrossScale: (metres: string) => `${metres} m across`,
  alongScale: (metres: string) => `${metres} m along`,
  spoken: {
    decays: (particle: string, vertex: string) => `Kaon decays at ${vertex} to a pion and ${particle}.`,
    fliesOut: (particle: string) => `${particle} flies out past MUV3, unseen; counted.`,
    fallsApart: (particle: string, distance: string) => `${particle} flies ${distance}, decays before MUV3`,
    seen: '; seen, not counted.',
    invisible: '; its products are unseen, counted.',
    unknown: '.',
  },
  /** What the numbers beside detectors mean. */
  numbers: (names: readonly string[]) => `Numbers: ${names.join(', ')}.`,
  table: {
    title: (particle: string) => `One decay K+ → π+ ${particle}, and the share of ${particle} still flying`,
    columns: { quantity: 'quantity', z_m: 'place along the beam [m]', value: 'value', unit: 'unit' },
    quantities: (particle: string) => ({
      m_X: `mass of ${particle}`,
      tau: 'lifetime',
      p_kaon: 'momentum of the kaon',
      p_pion: 'momentum of the pion',
      angle_pion: 'angle of the pion',
      p_X: `momentum of ${particle}`,
      angle_X: `angle of ${particle}`,
      decay_length: `mean flight of ${particle} along the beam`,
      flight: `flight of this ${particle} along the beam`,
      escaping: `share of ${particle} from here that get past MUV3`,
      acceptance: `share of all ${particle} that get past MUV3`,
      flying: `share of ${particle} still flying`,
    }),
  },
});
