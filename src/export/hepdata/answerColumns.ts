import type { CouplingConvention } from '../../physics/models/model.ts';
import { couplingTex, couplingUnits, hepdataNames } from './names.ts';
import type { IndependentVariable } from './table.ts';

type Header = Pick<IndependentVariable, 'name' | 'units'>;

/** Columns of tables of answers over which the others are given. */
export const independentHeaders: Readonly<Record<string, Header>> = {
  search: { name: 'Search' },
  m_MeV: hepdataNames.mass,
  interval: { name: 'Interval at this mass' },
};

/** Columns of a table of counting experiments over which their limit is given. */
export const countingColumns: readonly string[] = ['n_obs', 'b', 'sigma_b', 'cl', 'method'];

/** Quantities with observed and expected limits, by the beginning of their columns; those that belong to B come first. */
export const limitedQuantities: Readonly<Record<string, string>> = {
  br_ul: hepdataNames.branchingRatio,
  n_ul: 'signal events',
};

const fixed: Readonly<Record<string, Header>> = {
  n_obs: { name: 'Observed events' },
  b: { name: 'Expected background events' },
  sigma_b: { name: 'Uncertainty of the background' },
  cl: { name: 'Confidence level' },
  method: { name: 'Method' },
  s_ul: { name: 'Upper limit on signal events' },
  ses: { name: 'Single event sensitivity' },
  acceptance_ratio: { name: 'Acceptance over that without losses by lifetime' },
  toys: { name: hepdataNames.toys },
  coupling_lo_reason: { name: 'What ends it below' },
  coupling_hi_reason: { name: 'What ends it above' },
  bf_ee: { name: '$\\mathcal{B}(X\\to e^+e^-)$' },
  bf_mumu: { name: '$\\mathcal{B}(X\\to\\mu^+\\mu^-)$' },
  bf_gammagamma: { name: '$\\mathcal{B}(X\\to\\gamma\\gamma)$' },
};

/** A unit to a power that it has as a reciprocal: TeV⁻¹ of g becomes TeV² of 1/g². */
const squaredUnits = ({ unitTex }: CouplingConvention, sign: 1 | -1): string =>
  unitTex === '' ? '' : `TeV$^{${2 * sign}}$`;

/** Columns with the coupling of a model in them. */
function ofCoupling(convention: CouplingConvention): Readonly<Record<string, Header>> {
  const symbol = couplingTex(convention);
  const units = couplingUnits(convention);
  const area = squaredUnits(convention, 1);
  return {
    coupling_lo: { name: `Lower end of excluded ${symbol}`, ...units },
    coupling_hi: { name: `Upper end of excluded ${symbol}`, ...units },
    br_over_coupling2: {
      name: '$\\mathcal{B}(K^+\\to\\pi^+X)/g^2$',
      ...(area === '' ? {} : { units: area }),
    },
    tau_times_coupling2_s: {
      name: '$\\tau g^2$',
      units: ['s', squaredUnits(convention, -1)].filter((unit) => unit !== '').join(' '),
    },
  };
}

/**
 * What a column of a table of answers is called; its own name where nothing else is known.
 * @param convention of the couplings in the table, if there are any
 */
export function headerOf(column: string, convention: CouplingConvention | undefined): Header {
  const known = convention === undefined ? fixed : { ...fixed, ...ofCoupling(convention) };
  return known[column] ?? { name: column };
}
