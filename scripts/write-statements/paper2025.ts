import {
  about,
  at,
  between,
  closest,
  column,
  exactly,
  masses,
  numbersAt,
  of,
  type Output,
  quotients,
  rounded,
  spread,
  type Statement,
  steps,
  windowWidths,
  within,
} from './statement.ts';

const paper = '2025';
const pinunu = 'na62-pinunu-2016-2022';
const pimumu = 'na62-pimumu-2017-2018';
const limitsOfPinunu = `limits --search ${pinunu}`;
const limitsOfPimumu = `limits --search ${pimumu} --tau 1e-15`;
const pinunuInputs = 'scan --request docs/requests/pinunu-inputs.json';
const pimumuInputs = 'scan --request docs/requests/pimumu-inputs.json';
const inputs = ['answer', 'searches', 0, 'inputs'] as const;

/** The first mass of K⁺ → π⁺X in the decay of a kaon at rest: p_X/m_K, from the masses of the Particle Data Group. */
const massless = (493.677 ** 2 - 139.57039 ** 2) / (2 * 493.677 ** 2);

/** Of rows with several searches and bounds, the stretch of masses around 195 MeV in which the first has the smallest coupling. */
function leading({ rows }: Output, own: string): readonly [number, number] {
  const all = masses(of(rows, own));
  const behind = all.filter((mass) => {
    const here = within(rows, mass, mass);
    const [ours] = column(of(here, own), 'coupling_lo');
    const others = here.filter(({ search }) => search !== own);
    return column(others, 'coupling_lo').some((other) => other <= ours);
  });
  const from = Math.max(...behind.filter((mass) => mass < 195), -Infinity);
  const to = Math.min(...behind.filter((mass) => mass > 195), Infinity);
  return spread(all.filter((mass) => mass > from && mass < to));
}

const strongest = [
  `exclude --model bc2 --searches ${pinunu} --bounds bc2-na64-electrons,bc2-babar --masses 154:260:1`,
];
const whyStrongest =
  'The limit steps with single events that are reconstructed, and the contours of NA64 and BaBar are read off; near the ends of the range the curves cross at small angles.';

/** Numeric sentences of arXiv:2507.17286. */
export const statements2025: readonly Statement[] = [
  {
    paper,
    place: 'sec. 2.1',
    says: 'mass hypotheses are 1.4 MeV apart',
    claim: rounded(1.4, 0.1),
    commands: [limitsOfPinunu],
    made: 'distances of neighbouring masses, MeV, but for the gap',
    ours: ({ rows }) => spread(steps(masses(rows)).filter((step) => step < 10)),
  },
  {
    paper,
    place: 'sec. 2.1',
    says: 'their distance is less than the resolution, at any mass',
    claim: between(0, 1, 'less than one resolution'),
    commands: [pinunuInputs],
    made: 'distance in m²_miss over its resolution, the largest',
    ours: ({ json }) => closest(json, inputs),
    otherwise:
      'The resolution of 2016–2022 is not published; the one that the reconstruction fitted to the limit is too narrow above 220 MeV for this sentence.',
  },
  {
    paper,
    place: 'sec. 2.1',
    says: 'windows are 3σ wide in m²_miss',
    claim: about(3, 1e-3, 'rounding in the file'),
    commands: [pinunuInputs],
    made: 'the widest window over the resolution',
    ours: ({ json }) => Math.max(...windowWidths(json, inputs)),
  },
  {
    paper,
    place: 'sec. 2.1',
    says: 'up to 2 background events are expected in a window',
    claim: rounded(2, 1),
    commands: [limitsOfPinunu],
    made: 'the largest b',
    ours: ({ rows }) => Math.max(...column(rows, 'b')),
  },
  {
    paper,
    place: 'sec. 2.1, fig. 2a',
    says: 'the limit is 1 to 3 times stronger than that of 2016–2018',
    claim: between(1, 3, 'stated range'),
    commands: [
      `exclude --model bc4 --searches ${pinunu} --masses 2:100:2`,
      'exclude --model bc4 --searches none --bounds bc4-na62-2016-2018 --masses 2:100:2',
    ],
    made: 'sin²θ of the earlier lower edge over ours, 2 to 100 MeV',
    ours: ({ rows }, { rows: earlier }) => spread(quotients(earlier, rows, 'coupling_lo')),
    otherwise:
      'Both curves step where single events enter and leave windows, and the steps are read off two figures: where they differ by a hypothesis the quotient leaves the range.',
  },
  {
    paper,
    place: 'sec. 2.1, fig. 2a',
    says: 'the same above the neutral pion',
    claim: between(1, 3, 'stated range'),
    commands: [
      `exclude --model bc4 --searches ${pinunu} --masses 154:260:2`,
      'exclude --model bc4 --searches none --bounds bc4-na62-2016-2018 --masses 154:260:2',
    ],
    made: 'sin²θ of the earlier lower edge over ours, 154 to 260 MeV',
    ours: ({ rows }, { rows: earlier }) => spread(quotients(earlier, rows, 'coupling_lo')),
    otherwise:
      'The two published curves, read off, give 0.96 to 3.9 themselves: below 1 at the edge of region 2, above 3 at 190 MeV and above 240 MeV.',
  },
  {
    paper,
    place: 'sec. 2.1',
    says: 'the sensitivity is highest for τ above 1 ns',
    claim: between(1, Infinity, 'a limit at 1 ns is no stronger'),
    commands: [`${limitsOfPinunu} --tau 1e-8`, `${limitsOfPinunu} --tau 1e-9`],
    made: 'limit at 1 ns over that at 10 ns',
    ours: ({ rows }, { rows: short }) => spread(quotients(short, rows, 'br_ul_obs')),
  },
  {
    paper,
    place: 'sec. 2.1',
    says: 'for τ above about 10 ns X is as good as invisible',
    claim: between(1, 1.3, 'our reading: limits within 30 %'),
    commands: [limitsOfPinunu, `${limitsOfPinunu} --tau 1e-8`],
    made: 'limit at 10 ns over that of an invisible X',
    ours: ({ rows }, { rows: short }) => spread(quotients(short, rows, 'br_ul_obs')),
  },
  {
    paper,
    place: 'sec. 2.1',
    says: 'for τ below about 100 ps the sensitivity is negligible',
    claim: between(10, Infinity, 'our reading: limits at least 10 times weaker'),
    commands: [limitsOfPinunu, `${limitsOfPinunu} --tau 1e-10`],
    made: 'limit at 100 ps over that of an invisible X, above 20 MeV',
    ours: ({ rows }, { rows: short }) => {
      const heavy = quotients(within(short, 20, 260), rows, 'br_ul_obs');
      return spread(heavy);
    },
    otherwise:
      'It holds from 35 MeV on; a lighter X flies so far that some of it escapes at 100 ps too, as figure 2b shows.',
  },
  {
    paper,
    place: 'sec. 2.2, fig. 3',
    says: 'π⁰ → invisible limits X from 110 to 155 MeV',
    claim: between(110, 155, 'stated range'),
    commands: ['limits --search na62-pi0-invisible'],
    made: 'first and last mass, MeV',
    ours: ({ rows }) => spread(masses(rows)),
  },
  {
    paper,
    place: 'sec. 3.1, fig. 4a',
    says: '27679 candidates are selected',
    claim: exactly(27679),
    commands: [pimumuInputs],
    made: 'sum of the counts of the spectrum',
    ours: ({ json }) => numbersAt(json, ...inputs, 'counts').reduce((sum, count) => sum + count, 0),
  },
  {
    paper,
    place: 'sec. 3.1',
    says: 'the acceptance falls as 1 − exp(−τ₀/τ) with τ₀ = 0.07 ns',
    claim: about(1 - Math.exp(-1), 1e-6, 'the formula at τ = τ₀'),
    commands: [`limits --search ${pimumu} --law constant --tau 7e-11`],
    made: 'acceptance at τ = 0.07 ns over that at τ → 0',
    ours: ({ rows }) => spread(column(rows, 'acceptance_ratio')),
  },
  {
    paper,
    place: 'sec. 3.1',
    says: '298 masses are tested',
    claim: exactly(298),
    commands: [limitsOfPimumu],
    made: 'number of rows',
    ours: ({ rows }) => rows.length,
  },
  {
    paper,
    place: 'sec. 3.1',
    says: 'the first at 215.3 MeV',
    claim: exactly(215.3),
    commands: [limitsOfPimumu],
    made: 'smallest mass, MeV',
    ours: ({ rows }) => spread(masses(rows))[0],
  },
  {
    paper,
    place: 'sec. 3.1',
    says: 'the last at 326.7 MeV',
    claim: exactly(326.7),
    commands: [limitsOfPimumu],
    made: 'largest mass, MeV',
    ours: ({ rows }) => spread(masses(rows))[1],
  },
  {
    paper,
    place: 'sec. 3.1, fig. 5a',
    says: 'neighbours are one resolution apart',
    claim: about(1, 0.03, 'the resolution grows by up to 3 % from one to the next'),
    commands: [pimumuInputs],
    made: 'distances of neighbours over the resolution',
    ours: ({ json }) => {
      const resolution = numbersAt(json, ...inputs, 'resolution');
      return spread(
        steps(numbersAt(json, ...inputs, 'hypothesesMeV')).map((step, i) => step / resolution[i]),
      );
    },
  },
  {
    paper,
    place: 'sec. 3.1',
    says: 'windows reach from −1 to +1 σ',
    claim: about(2, 0.01, 'edges are cut to those of the bins'),
    commands: [pimumuInputs],
    made: 'widths of the windows over the resolution',
    ours: ({ json }) => spread(windowWidths(json, inputs)),
  },
  {
    paper,
    place: 'sec. 3.1',
    says: 'sidebands reach from −9 to +9 σ',
    claim: about(18, 0.06, 'cut to whole bins, each one resolution or less'),
    commands: [pimumuInputs],
    made: 'widths of the sidebands over the resolution',
    ours: ({ json }) => {
      const [low, high, resolution] = ['sidebandLow', 'sidebandHigh', 'resolution'].map((name) =>
        numbersAt(json, ...inputs, name),
      );
      return spread(low.map((from, i) => (high[i] - from) / resolution[i]));
    },
  },
  {
    paper,
    place: 'sec. 3.1',
    says: 'the largest local significance is 3σ',
    claim: rounded(3, 1),
    commands: ['scan --request docs/requests/pimumu-significance.json'],
    made: 'largest local significance; the excess was put into the reconstruction by hand',
    ours: ({ json }) => Number(at(json, 'answer', 'global', 'localSignificance')),
  },
  {
    paper,
    place: 'sec. 3.2, fig. 7b',
    says: 'K⁺ → π⁺γγ is sensitive only below τ = 3 ns',
    claim: between(0, 0.1, 'our reading: less than a tenth of the acceptance is left'),
    commands: ['limits --search na62-pigammagamma-2017-2018 --tau 3e-9'],
    made: 'acceptance at 3 ns over that at τ → 0',
    ours: ({ rows }) => spread(column(rows, 'acceptance_ratio')),
  },
  {
    paper,
    place: 'sec. 4.1',
    says: 'K⁺ → π⁺μ⁺μ⁻ limits ε of BC1 at about 10⁻³',
    claim: between(1e-3 / Math.sqrt(10), 1e-3 * Math.sqrt(10), 'an order of magnitude around 10⁻³'),
    commands: [`exclude --model bc1 --searches ${pimumu}`],
    made: 'lower edges of ε',
    ours: ({ rows }) => spread(column(rows, 'coupling_lo')),
  },
  {
    paper,
    place: 'sec. 4.1, fig. 8b',
    says: 'the strongest limits on BC2 begin at 160 MeV',
    claim: rounded(160, 10),
    commands: strongest,
    made: 'first mass from which ours stays below NA64 and BaBar up to 195 MeV',
    ours: (output) => leading(output, pinunu)[0],
  },
  {
    paper,
    place: 'sec. 4.1, fig. 8b',
    says: 'and end at 230 MeV',
    claim: rounded(230, 10),
    commands: strongest,
    made: 'last mass up to which ours stays below NA64 and BaBar from 195 MeV on',
    ours: (output) => leading(output, pinunu)[1],
    otherwise: whyStrongest,
  },
  {
    paper,
    place: 'sec. 4.2, eq. 4.3',
    says: 'C = 3 × 10⁻³ in B(K⁺ → π⁺S) = C (p_S/m_K) sin²θ',
    claim: about(3e-3, 1e-6, 'the formula'),
    commands: ['model --model bc4 --masses 0'],
    made: 'B over sin²θ and p_S/m_K at m_S = 0',
    ours: ({ rows }) => column(rows, 'br_over_coupling2')[0] / massless,
  },
  {
    paper,
    place: 'sec. 4.2',
    says: 'above 2 m_μ the decay to two muons dominates',
    claim: between(0.5, 1, 'more than half of the visible decays'),
    commands: ['model --model bc4 --masses 213:270:1'],
    made: 'B(S → μ⁺μ⁻)',
    ours: ({ rows }) => spread(column(rows, 'bf_mumu')),
  },
  {
    paper,
    place: 'sec. 4.4',
    says: 'below 3 m_π a of BC11 decays almost only to two photons',
    claim: about(1, 0.01, 'almost all'),
    commands: ['model --model bc11 --masses 10:350:10'],
    made: 'B(a → γγ)',
    ours: ({ rows }) => spread(column(rows, 'bf_gammagamma')),
  },
  {
    paper,
    place: 'sec. 5',
    says: 'the limits lead the world from 0 to 100 MeV',
    claim: between(1, Infinity, 'stronger than E949'),
    commands: [
      `exclude --model bc4-inv --searches ${pinunu} --masses 2:100:2`,
      'exclude --model bc4-inv --searches none --bounds bc4-e949 --masses 2:100:2',
    ],
    made: 'sin²θ of the lower edge of E949 over ours',
    ours: ({ rows }, { rows: e949 }) => spread(quotients(e949, rows, 'coupling_lo')),
  },
  {
    paper,
    place: 'sec. 5',
    says: 'and from 150 to 260 MeV',
    claim: between(1, Infinity, 'stronger than E949'),
    commands: [
      `exclude --model bc4-inv --searches ${pinunu} --masses 154:260:2`,
      'exclude --model bc4-inv --searches none --bounds bc4-e949 --masses 154:260:2',
    ],
    made: 'sin²θ of the lower edge of E949 over ours, from 154 MeV on, where the search begins',
    ours: ({ rows }, { rows: e949 }) => spread(quotients(e949, rows, 'coupling_lo')),
  },
];
