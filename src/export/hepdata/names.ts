import type { CouplingConvention } from '../../physics/models/model.ts';

const capital = (text: string): string => {
  const [first = '', ...others] = text.trim();
  return [first.toUpperCase(), ...others].join('');
};

const edges = {
  'lower-edge': 'lower edge',
  'upper-edge': 'upper edge',
  'closed-region': 'boundary',
} as const;

/** HEPData speaks English and writes symbols as LaTeX between dollars: its names are the same in every language. */
export const hepdataNames = {
  mass: { name: '$m_X$', units: 'MeV' },
  /** Begins as the importer looks for it. */
  piece: { name: 'Piece of the curve' },
  modelIdentifier: 'Model identifier',
  reaction: 'K+ --> PI+ X',
  branchingRatio: '$\\mathcal{B}(K^+\\to\\pi^+X)$',
  upperLimit: (which: string, of: string) => capital(`${which} upper limit on ${of}`),
  reach: (significance: number, of: string) => `Discovery reach at ${significance} sigma in ${of}`,
  edge: (which: string, shape: keyof typeof edges, of: string) =>
    capital(`${which} ${edges[shape]} of excluded ${of}`),
  curves: {
    observed: 'observed',
    median: 'expected',
    m2: 'expected (-2 sigma)',
    m1: 'expected (-1 sigma)',
    p1: 'expected (+1 sigma)',
    p2: 'expected (+2 sigma)',
  },
  sigma: (count: number) => `${count} sigma`,
  toys: 'Toys',
  monteCarlo: 'Monte Carlo',
} as const;

/** The symbol of a coupling. */
export const couplingTex = ({ tex }: Pick<CouplingConvention, 'tex'>): string => `$${tex}$`;

/** Units of a coupling as headers have them, with LaTeX for what is raised alone; none where it has none. */
export function couplingUnits({ unitTex }: Pick<CouplingConvention, 'unitTex'>): { readonly units?: string } {
  const units = unitTex.replace(/\\mathrm\{(\w+)\}/g, '$1').replace(/\^\{([^}]*)\}/g, '$$^{$1}$$');
  return units === '' ? {} : { units };
}
