import { type AlpChoice, readCouplings, writeCouplings } from '../alp/couplingsText.ts';
import { createAlp } from './alp.ts';
import { modelFamily } from './family.ts';
import type { BenchmarkModel, ModelId } from './model.ts';

/** What the general ALP couples to unless said otherwise. */
export const usualAlp: AlpChoice = { couplings: { CGG: 1, CWW: 1, CBB: 1, Cff: 1 }, scaleTeV: 1 };

/** The benchmarks that are corners of the general ALP; BC9 couples to photons through both electroweak fields alike. */
export const alpCorners = {
  bc9: { couplings: { CWW: 1, CBB: 1 }, scaleTeV: 1 },
  bc10: { couplings: { Cff: 1 }, scaleTeV: 1 },
  bc11: { couplings: { CGG: 1 }, scaleTeV: 1 },
} as const satisfies Readonly<Record<string, AlpChoice>>;

/** Identifier of the ALP with these couplings. */
export function alpId(choice: AlpChoice): ModelId {
  const text = writeCouplings(choice);
  return text === writeCouplings(usualAlp) ? 'alp' : `alp:${text}`;
}

/** Couplings of the ALP of an identifier; null where it names no ALP. */
export function alpChoice(id: ModelId): AlpChoice | null {
  if (id === 'alp') return usualAlp;
  const reading = id.startsWith('alp:') ? readCouplings(id.slice('alp:'.length)) : null;
  return reading?.ok === true ? reading.choice : null;
}

const make = (choice: AlpChoice): BenchmarkModel => createAlp(alpId(choice), choice);

/** ALPs with any couplings. */
export const alpFamily = modelFamily(
  {
    id: 'alp',
    presets: { bc9: alpId(alpCorners.bc9) },
    faultIn: (parameters) => {
      const reading = readCouplings(parameters);
      return reading.ok ? null : reading.fault;
    },
  },
  (parameters) => {
    const choice = alpChoice(parameters === null ? 'alp' : `alp:${parameters}`);
    return choice === null ? undefined : make(choice);
  },
);

/** The ALP that stands in the list of models. */
export const usualAlpModel = make(usualAlp);
